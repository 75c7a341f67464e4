<?php
/**
 * Shortcodes with the names of the elements: `[charter-quote quote-id="…" lang="en"]`. When a post is saved, one that
 * stands alone becomes the copy that it asks for, so that the post is readable without this plugin. Elsewhere, as in a
 * widget or in the middle of a sentence, it is replaced when the page is shown, and for good when the plugin goes.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'ABSPATH' ) || exit;

/** The names of the shortcodes, which are the tags of the elements. */
function shortcode_names(): array {
	return array_column( contract()['elements'], 'tag' );
}

/**
 * The copy that a shortcode asks for.
 *
 * @param mixed  $asked What `shortcode_parse_atts` returned.
 * @param string $name  The name of the shortcode.
 * @return string|\WP_Error
 */
function shortcode_copy( $asked, string $name ) {
	$asked  = is_array( $asked ) ? $asked : array();
	$lang   = closest_language( $asked['lang'] ?? get_locale() );
	$extent = in_array( $asked['extent'] ?? '', EXTENTS, true ) ? $asked['extent'] : EXTENTS[0];
	unset( $asked['lang'], $asked['extent'] );
	return copy_html( substr( $name, strlen( 'charter-' ) ), $lang, $asked, $extent );
}

/**
 * Shows a shortcode. If it asks for something that there is not, readers see what it encloses, and those who may edit
 * see what is wrong.
 *
 * @param mixed  $asked   Its attributes.
 * @param string $content What it encloses.
 * @param string $name    Its name.
 */
function show_shortcode( $asked, $content, string $name ): string {
	$copy = shortcode_copy( $asked, $name );
	if ( ! is_wp_error( $copy ) ) {
		return (string) watch( $copy );
	}
	$told = current_user_can( 'edit_posts' ) ? '<p role="alert">' . esc_html( "[$name] " . $copy->get_error_message() ) . '</p>' : '';
	return $told . $content;
}

foreach ( shortcode_names() as $name ) {
	add_shortcode( $name, __NAMESPACE__ . '\show_shortcode' );
}

/**
 * Whether a shortcode stands in double brackets, so that readers see it as it was written.
 *
 * @param array $found A match of `get_shortcode_regex`.
 */
function is_escaped( array $found ): bool {
	return '[' === $found[1] && ']' === $found[6];
}

/**
 * The copy for a match of `get_shortcode_regex`, as a block where the post has blocks; null where there is none.
 *
 * @param array $found    The match; 2 is the name and 3 the attributes.
 * @param bool  $is_block Whether to write a block.
 */
function stored_copy( array $found, bool $is_block ): ?string {
	if ( is_escaped( $found ) ) {
		return null;
	}
	$copy = shortcode_copy( shortcode_parse_atts( $found[3] ), $found[2] );
	if ( is_wp_error( $copy ) ) {
		return null;
	}
	$extent = shortcode_parse_atts( $found[3] )['extent'] ?? EXTENTS[0];
	$name   = 'charter-widgets/' . substr( $found[2], strlen( 'charter-' ) );
	$chosen = EXTENTS[0] === $extent ? array() : array( 'extent' => $extent );
	return $is_block ? get_comment_delimited_block_content( $name, $chosen, "\n$copy\n" ) : $copy;
}

/**
 * Replaces the shortcodes that stand alone: on a line, in a paragraph, or in a block of their own.
 *
 * @param string $content The content of a post.
 */
function expand( string $content ): string {
	if ( false === strpos( $content, '[charter-' ) ) {
		return $content;
	}
	$code = get_shortcode_regex( shortcode_names() );
	// The pattern counts its groups from 1, so that nothing may be captured before it.
	$content = preg_replace_callback(
		"/<!-- wp:(?:shortcode|paragraph) (?:\\{[^>]*\\} )?-->\\s*(?:<p[^>]*>)?\\s*$code\\s*(?:<\\/p>)?\\s*<!-- \\/wp:(?:shortcode|paragraph) -->/s",
		function ( array $found ): string {
			return stored_copy( $found, true ) ?? $found[0];
		},
		$content
	);
	return (string) preg_replace_callback(
		"/^[ \\t]*(?:<p>)?$code(?:<\\/p>)?[ \\t]*(?=\\r?\$)/m",
		function ( array $found ): string {
			return stored_copy( $found, false ) ?? $found[0];
		},
		(string) $content
	);
}

// Before `kses`, which sees the copy as it sees everything that its author writes. WordPress adds slashes to it.
add_filter(
	'content_save_pre',
	function ( $content ) {
		return wp_slash( expand( wp_unslash( (string) $content ) ) );
	},
	5
);

/**
 * Replaces every shortcode by its copy or, if there is none, by what it encloses.
 *
 * @param string $content The content of a post.
 */
function without_shortcodes( string $content ): string {
	return (string) preg_replace_callback(
		'/' . get_shortcode_regex( shortcode_names() ) . '/',
		function ( array $found ): string {
			// Written so, the brackets of an example stay brackets when this comes across it again.
			$example = '&#91;' . substr( $found[0], 2, -2 ) . '&#93;';
			return stored_copy( $found, false ) ?? ( is_escaped( $found ) ? $example : $found[5] );
		},
		expand( $content )
	);
}

/** Leaves readable text instead of each shortcode in posts and in text widgets, since nothing will replace them any more. */
function settle(): void {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- All kinds of posts, revisions too, and once.
	$posts = $wpdb->get_results( "SELECT ID, post_content FROM $wpdb->posts WHERE post_content LIKE '%[charter-%'" );
	foreach ( $posts as $post ) {
		// Nobody edits the post, so that it keeps its date and gets no revision.
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$wpdb->update( $wpdb->posts, array( 'post_content' => without_shortcodes( $post->post_content ) ), array( 'ID' => $post->ID ) );
		clean_post_cache( (int) $post->ID );
	}
	foreach ( array( 'widget_text', 'widget_block', 'widget_custom_html' ) as $option ) {
		$widgets = get_option( $option );
		if ( is_array( $widgets ) ) {
			array_walk_recursive(
				$widgets,
				function ( &$text ): void {
					$text = is_string( $text ) ? without_shortcodes( $text ) : $text;
				}
			);
			update_option( $option, $widgets );
		}
	}
}

/**
 * Calls a function for this site, or for each site of a network.
 *
 * @param callable $act        The function.
 * @param bool     $is_network Whether for all sites.
 */
function on_sites( callable $act, bool $is_network ): void {
	$sites = $is_network && is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array();
	foreach ( $sites as $site ) {
		switch_to_blog( $site );
		$act();
		restore_current_blog();
	}
	if ( ! $sites ) {
		$act();
	}
}

register_deactivation_hook(
	FILE,
	function ( $is_network ): void {
		on_sites( __NAMESPACE__ . '\settle', (bool) $is_network );
	}
);
