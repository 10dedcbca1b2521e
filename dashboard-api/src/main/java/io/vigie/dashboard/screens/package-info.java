/** The web pages. */
@NullMarked
package io.vigie.dashboard.screens;

import org.jspecify.annotations.NullMarked;
