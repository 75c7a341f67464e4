<?php
/**
 * What the build put into this plugin: the elements with their choices, and in each language their records and words.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'ABSPATH' ) || exit;

/** The option with the address of an embed site. It is the only one that the plugin has. */
const SITE_OPTION = 'charter_widgets_site';

/**
 * Reads a file of the folder `data`, once per request.
 *
 * @param string $name Its name without `.json`.
 */
function packed( string $name ): array {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$file = plugin_dir_path( FILE ) . "data/$name.json";
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of our own.
		$read[ $name ] = (array) json_decode( (string) file_get_contents( $file ), true );
	}
	return $read[ $name ];
}

/** The elements, the languages, and the files of the folder `cdn`. */
function contract(): array {
	return packed( 'contract' );
}

/**
 * The records of an element in a language, by their ids and in the order of the data.
 *
 * @param string $element The name of the element.
 * @param string $lang    One of our languages.
 */
function records( string $element, string $lang ): array {
	return packed( "texts.$lang" )['records'][ $element ];
}

/**
 * That of our languages which comes closest to a tag or to a locale of WordPress: `tr_TR` is Turkish.
 *
 * @param string $tag A language tag, or a locale.
 */
function closest_language( string $tag ): string {
	$primary = strtolower( (string) preg_replace( '/[-_].*/', '', $tag ) );
	$known   = array_keys( contract()['languages'] );
	return in_array( $primary, $known, true ) ? $primary : $known[0];
}

/** The words that the person who writes reads, in the language that they chose in WordPress. */
function words(): array {
	return packed( 'words.' . closest_language( get_user_locale() ) );
}

/** The address of the embed site with a slash at its end; empty where none is set. */
function site_address(): string {
	return (string) get_option( SITE_OPTION, '' );
}
