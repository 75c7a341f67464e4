<?php
/**
 * Makes this plugin the oEmbed provider for the addresses of the embed site, if one is set. What it knows it answers
 * itself, so that no other host is asked.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * What a page of the embed site shows.
 *
 * @param string $address Any address.
 * @return array|null Element, language and choices; null where it is none of these pages.
 */
function page_choices( string $address ): ?array {
	$site = site_address();
	if ( '' === $site || 0 !== strpos( $address, $site ) ) {
		return null;
	}
	$parts = explode( '/', trim( (string) wp_parse_url( substr( $address, strlen( $site ) ), PHP_URL_PATH ), '/' ) );
	$lang  = (string) array_pop( $parts );
	if ( ! isset( contract()['languages'][ $lang ] ) ) {
		return null;
	}
	parse_str( html_entity_decode( (string) wp_parse_url( $address, PHP_URL_QUERY ) ), $query );
	foreach ( contract()['elements'] as $element => $row ) {
		$choices = array_intersect_key( array_filter( $query, 'is_string' ), $row['attributes'] );
		if ( isset( $row['one'] ) && 2 === count( $parts ) && $parts[0] === $row['one'] ) {
			return array( $element, $lang, array( $row['names'] => $parts[1] ) + $choices );
		}
		if ( isset( $row['all'] ) && array( $row['all'] ) === $parts ) {
			return array( $element, $lang, $choices );
		}
	}
	return null;
}

add_action(
	'init',
	function (): void {
		if ( '' !== site_address() ) {
			wp_oembed_add_provider( site_address() . '*', site_address() . 'oembed' );
		}
	}
);

add_filter(
	'pre_oembed_result',
	function ( $result, $address ) {
		$page = page_choices( (string) $address );
		$copy = $page ? copy_html( ...$page ) : null;
		return is_string( $copy ) ? $copy : $result;
	},
	10,
	2
);

// A site of static files has its answers beside its pages.
add_filter(
	'oembed_fetch_url',
	function ( $provider, $address ) {
		$site = site_address();
		if ( '' === $site || 0 !== strpos( (string) $address, $site ) ) {
			return $provider;
		}
		return trailingslashit( (string) preg_replace( '/[?#].*$/', '', $address ) ) . 'oembed.json';
	},
	10,
	2
);
