/** An OpenID provider for tests, with people, machines and whatever else may come as a token. */
@NullMarked
package io.vigie.identityprovider;

import org.jspecify.annotations.NullMarked;
