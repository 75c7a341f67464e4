<?php
/**
 * Removes everything that the plugin has stored, on every site of a network. Posts keep their copies, which are plain text.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/charter-widgets.php';

on_sites(
	function (): void {
		global $wpdb;
		// A plugin that was switched off after a fault has had no chance to do so.
		settle();
		delete_option( SITE_OPTION );
		// WordPress keeps the answers of providers. Without them it asks the embed site, as any site does.
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$wpdb->query( "DELETE FROM $wpdb->postmeta WHERE meta_key LIKE '\\_oembed\\_%' AND meta_value LIKE '% data-charter-%'" );
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$wpdb->query( "DELETE FROM $wpdb->posts WHERE post_type = 'oembed_cache' AND post_content LIKE '% data-charter-%'" );
	},
	true
);
wp_cache_flush();
