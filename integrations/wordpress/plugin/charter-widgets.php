<?php
/**
 * Plugin Name:       Charter Widgets
 * Description:       Blocks and shortcodes that show quotations, pillars and the timeline of an agreement, each word with its source.
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 *
 * A post stores plain markup that every role may write. The loader, which is in this folder like everything else that
 * readers load, shows the element instead of it.
 *
 * @package Charter_Widgets
 */

namespace Charter_Widgets;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

require __DIR__ . '/includes/data.php';
require __DIR__ . '/includes/choices.php';
require __DIR__ . '/includes/copy.php';
require __DIR__ . '/includes/loader.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/oembed.php';
require __DIR__ . '/includes/settings.php';
