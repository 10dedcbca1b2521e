/** JSON of requests and answers. */
@NullMarked
package io.vigie.dashboard.json;

import org.jspecify.annotations.NullMarked;
