<?php
/**
 * Loads the script of the elements on pages that have one, and on no other.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of the folder `cdn`. Names there never change their content, so that no version is added.
 *
 * @param string $name The name of the file.
 */
function script_address( string $name ): string {
	return plugins_url( "cdn/$name", FILE );
}

/** Loads the loader on this page. */
function load(): void {
	wp_enqueue_script_module( 'charter-widgets-loader', script_address( contract()['loader'] ), array(), null );
}

/**
 * Looks for a copy or a tag in what the page shows, also in one that was pasted, and leaves the text as it is.
 *
 * @param mixed $html The text.
 * @return mixed
 */
function watch( $html ) {
	if ( is_string( $html ) && false !== strpos( $html, 'charter-' ) ) {
		$names = implode( '|', array_keys( contract()['elements'] ) );
		if ( preg_match( "/ data-charter-(?:$names)=|<charter-(?:$names)\\b/", $html ) ) {
			load();
		}
	}
	return $html;
}

foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content', 'embed_oembed_html' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\watch', 99 );
}
