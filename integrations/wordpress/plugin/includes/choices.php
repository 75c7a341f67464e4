<?php
/**
 * Reads what an element is asked for. Blocks, shortcodes and addresses all name choices as the attributes of the element.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * An error in the language of whoever writes.
 *
 * @param string $word   The key of its text.
 * @param array  $values What stands in the braces of the text.
 */
function problem( string $word, array $values ): \WP_Error {
	$marks = array();
	foreach ( $values as $name => $value ) {
		$marks[ '{' . $name . '}' ] = $value;
	}
	return new \WP_Error( 'charter_widgets_choice', strtr( words()['problems'][ $word ], $marks ), array( 'status' => 400 ) );
}

/**
 * Reads ids: a retired one becomes the one that replaced it, and all stand in the order of the data.
 *
 * @param string $element The name of the element.
 * @param string $text    Ids with spaces between them.
 * @return string|\WP_Error
 */
function read_ids( string $element, string $text ) {
	$known     = array_keys( records( $element, array_key_first( contract()['languages'] ) ) );
	$redirects = contract()['redirects'];
	$asked     = array();
	foreach ( preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY ) as $id ) {
		while ( isset( $redirects[ $id ] ) ) {
			$id = $redirects[ $id ];
		}
		if ( ! in_array( $id, $known, true ) ) {
			return problem( 'record', array( 'asked' => $id, 'example' => $known[0] ) );
		}
		$asked[] = $id;
	}
	return implode( ' ', array_intersect( $known, $asked ) );
}

/**
 * Reads one choice.
 *
 * @param string       $element The name of the element.
 * @param string       $name    The attribute.
 * @param string|array $type    What it holds, as in the contract.
 * @param string       $value   What was asked for.
 * @return string|\WP_Error|null Null where it is the default.
 */
function read_choice( string $element, string $name, $type, string $value ) {
	$value = trim( $value );
	if ( is_array( $type ) ) {
		if ( ! in_array( $value, $type, true ) ) {
			return '' === $value ? null : problem( 'value', array( 'name' => $name, 'asked' => $value, 'values' => implode( ', ', $type ) ) );
		}
		return $value === $type[0] ? null : $value;
	}
	if ( 'date' === $type ) {
		if ( '' === $value ) {
			return null;
		}
		// As people write a day, which the hint beside the field also shows.
		$value   = preg_replace( '/^(\d\d?)\.(\d\d?)\.(\d{4})$/', '$3-$2-$1', $value );
		$value   = preg_replace( '/-(\d)(?!\d)/', '-0$1', $value );
		$is_date = preg_match( '/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/', $value, $parts )
			&& checkdate( (int) ( $parts[2] ?? 1 ), (int) ( $parts[3] ?? 1 ), (int) $parts[1] );
		return $is_date ? $value : problem( 'date', array( 'text' => $value ) );
	}
	$ids = read_ids( $element, $value );
	return '' === $ids && 'open' !== $type ? null : $ids;
}

/**
 * Reads the choices of an element. Those that were left at their default are missing from the answer.
 *
 * @param string $element The name of the element.
 * @param array  $asked   Texts by the names of attributes.
 * @return array|\WP_Error Texts by the names of attributes, in the order in which copies have them.
 */
function read_choices( string $element, array $asked ) {
	$types = contract()['elements'][ $element ]['attributes'];
	foreach ( array_keys( array_diff_key( $asked, $types ) ) as $name ) {
		return problem( 'name', array( 'asked' => is_int( $name ) ? $asked[ $name ] : $name, 'names' => implode( ', ', array_keys( $types ) ) ) );
	}
	$choices = array();
	foreach ( $types as $name => $type ) {
		$value = isset( $asked[ $name ] ) ? read_choice( $element, $name, $type, (string) $asked[ $name ] ) : null;
		if ( is_wp_error( $value ) ) {
			return $value;
		}
		if ( null === $value && 'id' === $type ) {
			$value = array_key_first( records( $element, array_key_first( contract()['languages'] ) ) );
		}
		if ( null !== $value ) {
			$choices[ $name ] = $value;
		}
	}
	return $choices;
}

/**
 * The records that choices select, in a language and by their ids.
 *
 * @param string $element The name of the element.
 * @param string $lang    One of our languages.
 * @param array  $choices What `read_choices` returned.
 * @return array|\WP_Error
 */
function selected( string $element, string $lang, array $choices ) {
	$row     = contract()['elements'][ $element ];
	$names   = $choices[ $row['names'] ] ?? '';
	$records = records( $element, $lang );
	if ( '' !== $names ) {
		$records = array_intersect_key( $records, array_flip( explode( ' ', $names ) ) );
	} elseif ( isset( $row['order'] ) ) {
		$records = array_replace( array_flip( $row['order'] ), $records );
	}
	$from = $choices['from'] ?? '';
	// A month or a year lasts until its end: as text, every day of it is smaller than this.
	$to      = isset( $choices['to'] ) ? $choices['to'] . '~' : '~';
	$records = array_filter(
		$records,
		function ( array $record ) use ( $from, $to ): bool {
			return ! isset( $record['first'] ) || ( ( '' === $record['last'] || $record['last'] >= $from ) && $record['first'] <= $to );
		}
	);
	return $records ? $records : problem( 'nothing', array() );
}
