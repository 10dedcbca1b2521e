/** JSON of requests and answers. */
@NullMarked
package io.vigie.dashboard.openapi;

import org.jspecify.annotations.NullMarked;
