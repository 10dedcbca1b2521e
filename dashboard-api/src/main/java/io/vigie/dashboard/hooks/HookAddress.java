package io.vigie.dashboard.hooks;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import io.vigie.dashboard.hooks.outbound.PublicAddresses;
import io.vigie.dashboard.settings.VigieSettings;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import org.springframework.stereotype.Component;

/**
 * Reads the addresses of hooks. What leads into one's own network by its number is refused here; a name may mean another
 * place each time, so it is looked at when a connection is made.
 */
@Component
class HookAddress {

    private static final int LONGEST = 2_000;

    private final PublicAddresses addresses;
    private final boolean plainHttp;

    HookAddress(PublicAddresses addresses, VigieSettings settings) {
        this.addresses = addresses;
        this.plainHttp = settings.hooks().plainHttp();
    }

    /** @throws RefusedException when it is none that a hook may have; what it says does not repeat it, as it is secret */
    URI read(Fields fields, String name) throws RefusedException {
        String what = "an address that begins with https://"
                + (plainHttp ? " or http://" : "")
                + ", with a host, without a user, without #, and of at most " + LONGEST + " characters";
        String text = fields.text(name, what);
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            throw fields.wrong(name, what);
        }
        boolean isScheme = "https".equals(url.getScheme()) || (plainHttp && "http".equals(url.getScheme()));
        if (!isScheme
                || url.getHost() == null
                || url.getRawUserInfo() != null
                || url.getRawFragment() != null
                || text.length() > LONGEST) {
            throw fields.wrong(name, what);
        }
        int port = url.getPort() >= 0 ? url.getPort() : ("https".equals(url.getScheme()) ? 443 : 80);
        if (!addresses.mayAllow(port)) {
            throw fields.wrong(
                    name,
                    "at a usual port: whoever runs Vigie has to allow port " + port + " by vigie.hooks.public-ports");
        }
        if (isNumber(url.getHost()) && !isAllowed(url.getHost())) {
            throw fields.wrong(
                    name,
                    "public: this address lies within a network of one's own, which whoever runs Vigie has to allow by"
                            + " vigie.hooks.allowed-inner-addresses");
        }
        return url;
    }

    private static boolean isNumber(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }

    private boolean isAllowed(String number) {
        try {
            return addresses.allows(InetAddress.getByName(number));
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
