<?php
/**
 * The one setting: the address of an embed site, on the page “Writing”.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the address of a site; what is none leaves the setting as it was.
 *
 * @param mixed $address What was typed.
 */
function read_site( $address ): string {
	$address = trim( (string) $address );
	if ( '' === $address ) {
		return '';
	}
	if ( ! preg_match( '#^https?://[^\s/?\#]+(/[^\s?\#]*)?$#i', $address ) || '' === sanitize_url( $address ) ) {
		add_settings_error( SITE_OPTION, SITE_OPTION, strtr( words()['problems']['site'], array( '{asked}' => esc_html( $address ) ) ) );
		return site_address();
	}
	return trailingslashit( sanitize_url( $address ) );
}

add_action(
	'admin_init',
	function (): void {
		register_setting( 'writing', SITE_OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\read_site' ) );
		add_settings_field(
			SITE_OPTION,
			esc_html( words()['site'] ),
			function (): void {
				printf(
					'<input type="url" class="regular-text code" dir="ltr" id="%1$s" name="%1$s" value="%2$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%3$s</p>',
					esc_attr( SITE_OPTION ),
					esc_attr( site_address() ),
					esc_html( words()['siteHelp'] )
				);
			},
			'writing',
			'default',
			array( 'label_for' => SITE_OPTION )
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	function ( array $links ): array {
		$address = admin_url( 'options-writing.php#' . SITE_OPTION );
		// phpcs:ignore WordPress.WP.I18n.MissingArgDomain -- A word of WordPress itself.
		return array_merge( array( '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings' ) . '</a>' ), $links );
	}
);
