package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Identity;
import org.jspecify.annotations.Nullable;

/** Some of those who hold a cookie of this installation. */
public interface CookieHolders {

    /**
     * Who holds it now, with what they may do and see now.
     *
     * @param id the digest of what stands in the cookie
     * @param address from where the request comes
     * @return null when it is nobody's, or no more
     */
    @Nullable
    Identity holder(String id, String address);
}
