/** People and machines of an OpenID provider: how they come in, and what its claims make of them. */
@NullMarked
package io.vigie.dashboard.oidc;

import org.jspecify.annotations.NullMarked;
