<?php
/**
 * A block for each element, and what its editor asks this plugin for.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'charter-widgets-editor';

/** What the script of the editor has to know. */
function editor_facts(): array {
	$elements = array();
	foreach ( contract()['elements'] as $name => $row ) {
		$elements[ $name ] = array( 'script' => script_address( $row['script'] ) ) + $row;
	}
	return array(
		'words'     => words(),
		'elements'  => $elements,
		'languages' => contract()['languages'],
		'extents'   => EXTENTS,
		'modified'  => contract()['modified'],
		'lang'      => closest_language( get_locale() ),
	);
}

add_action(
	'init',
	function (): void {
		$needed = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element' );
		foreach ( array( 'fields', 'editor' ) as $script ) {
			$file   = plugin_dir_path( FILE ) . "editor/$script.js";
			$handle = 'editor' === $script ? EDITOR : EDITOR . "-$script";
			wp_register_script( $handle, plugins_url( "editor/$script.js", FILE ), $needed, (string) filemtime( $file ), true );
			$needed[] = $handle;
		}
		foreach ( array_keys( contract()['elements'] ) as $name ) {
			register_block_type(
				plugin_dir_path( FILE ) . "blocks/$name",
				array( 'title' => words()['elements'][ $name ], 'description' => words()['about'][ $name ] )
			);
		}
	}
);

add_action(
	'enqueue_block_editor_assets',
	function (): void {
		wp_add_inline_script( EDITOR . '-fields', 'window.charterWidgets = ' . wp_json_encode( editor_facts() ) . ';', 'before' );
	}
);

add_action(
	'rest_api_init',
	function (): void {
		$may_write = function (): bool {
			return current_user_can( 'edit_posts' );
		};
		$lang      = array( 'required' => true, 'enum' => array_keys( contract()['languages'] ) );
		$element   = array( 'required' => true, 'enum' => array_keys( contract()['elements'] ) );
		register_rest_route(
			'charter-widgets/v1',
			'/copy',
			array(
				'methods'             => 'GET',
				'permission_callback' => $may_write,
				'args'                => array(
					'lang'    => $lang,
					'element' => $element,
					'extent'  => array( 'default' => EXTENTS[0], 'enum' => EXTENTS ),
					'choices' => array( 'type' => 'object', 'default' => array() ),
				),
				'callback'            => function ( \WP_REST_Request $request ) {
					$copy = copy_html( $request['element'], $request['lang'], $request['choices'], $request['extent'] );
					return is_wp_error( $copy ) ? $copy : array( 'copy' => $copy );
				},
			)
		);
		register_rest_route(
			'charter-widgets/v1',
			'/records',
			array(
				'methods'             => 'GET',
				'permission_callback' => $may_write,
				'args'                => array( 'lang' => $lang, 'element' => $element ),
				'callback'            => function ( \WP_REST_Request $request ): array {
					$labels = array();
					foreach ( records( $request['element'], $request['lang'] ) as $id => $record ) {
						$labels[] = array( 'value' => $id, 'label' => $record['label'] );
					}
					return $labels;
				},
			)
		);
	}
);
