<?php
/**
 * Writes the copy that a post stores: plain markup with the words of the records, which the loader knows by its data
 * attributes. `kses` changes nothing of it, whatever the rights of the person who saves it.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'ABSPATH' ) || exit;

/** How much text a copy can carry, the usual first: what is read at a glance, or all. */
const EXTENTS = array( 'glance', 'full' );

/**
 * An attribute of an HTML element, with a space before it.
 *
 * @param string $name  Its name.
 * @param string $value Its value.
 */
function attribute( string $name, string $value ): string {
	return " $name=\"" . esc_attr( $value ) . '"';
}

/**
 * The link to the live page of a copy, whose query carries the choices; empty where no embed site is set.
 *
 * @param string $element The name of the element.
 * @param string $lang    One of our languages.
 * @param array  $choices What `read_choices` returned.
 */
function live_link( string $element, string $lang, array $choices ): string {
	if ( '' === site_address() ) {
		return '';
	}
	$row    = contract()['elements'][ $element ];
	$ids    = explode( ' ', $choices[ $row['names'] ] ?? '' );
	$id     = 1 === count( $ids ) ? $ids[0] : '';
	$is_own = '' !== $id && isset( $row['one'] );
	$query  = array();
	foreach ( array_keys( $row['attributes'] ) as $name ) {
		if ( isset( $choices[ $name ] ) && ( ! $is_own || $name !== $row['names'] ) ) {
			$query[ $name ] = $choices[ $name ];
		}
	}
	$address = site_address() . ( $is_own ? "{$row['one']}/$id" : $row['all'] ) . "/$lang/"
		. ( $query ? '?' . http_build_query( $query ) : '' )
		. ( '' === $id ? '' : "#charter-{$row['item']}-$id" );
	return '<a' . attribute( 'href', $address ) . '>' . packed( "texts.$lang" )['live'] . '</a>';
}

/**
 * The records as the items of a list. Events of one day stand under one heading.
 *
 * @param string $tag     The tag of the list.
 * @param array  $records What `selected` returned.
 * @param string $extent  One of `EXTENTS`.
 */
function list_html( string $tag, array $records, string $extent ): string {
	$items = array();
	$head  = '';
	foreach ( $records as $record ) {
		if ( '' !== $record['head'] && $record['head'] === $head ) {
			$items[ count( $items ) - 1 ] .= "\n" . $record[ $extent ];
			continue;
		}
		$head    = $record['head'];
		$items[] = ( '' === $head ? '' : "$head\n" ) . $record[ $extent ];
	}
	return "<$tag>\n<li>" . implode( "</li>\n<li>", $items ) . "</li>\n</$tag>";
}

/**
 * The copy for some choices.
 *
 * @param string $element The name of the element.
 * @param string $lang    One of our languages.
 * @param array  $asked   Texts by the names of attributes.
 * @param string $extent  One of `EXTENTS`.
 * @return string|\WP_Error
 */
function copy_html( string $element, string $lang, array $asked, string $extent = EXTENTS[0] ) {
	$choices = read_choices( $element, $asked );
	$records = is_wp_error( $choices ) ? $choices : selected( $element, $lang, $choices );
	if ( is_wp_error( $records ) ) {
		return $records;
	}
	$row  = contract()['elements'][ $element ];
	$data = array( $element => $choices[ $row['names'] ] ?? '' )
		+ array( 'dataset' => contract()['dataset'], 'modified' => contract()['modified'] )
		+ array_diff_key( $choices, array( $row['names'] => true ) );
	$html = '';
	foreach ( $data as $name => $value ) {
		$html .= attribute( "data-charter-$name", $value );
	}
	$html .= attribute( 'lang', $lang ) . attribute( 'dir', contract()['languages'][ $lang ]['dir'] );
	$link  = live_link( $element, $lang, $choices );
	if ( null === $row['list'] ) {
		$body = str_replace( '<!--link-->', '' === $link ? '' : " · $link", reset( $records )[ $extent ] );
	} else {
		$intro = packed( "texts.$lang" )['intros'][ $element ];
		$body  = "$intro\n" . list_html( $row['list'], $records, $extent ) . ( '' === $link ? '' : "\n<p>$link</p>" );
	}
	return "<{$row['wrapper']}$html>\n$body\n</{$row['wrapper']}>";
}
