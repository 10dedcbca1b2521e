package io.vigie.dashboard.hooks.outbound;

import io.vigie.dashboard.settings.VigieSettings;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which addresses hooks may lead to: public ones, and those of one's own network that whoever runs Vigie has named. */
@Component
public class PublicAddresses {

    private static final List<Network> INNER = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "::/96",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "fc00::/7",
                    "fe80::/10",
                    "fec0::/10",
                    "ff00::/8")
            .map(Network::of)
            .toList();

    /** Ranges whose addresses hold one of IPv4, and where it begins in them. */
    private record Holding(Network network, int at) {}

    private static final List<Holding> HOLDING = List.of(
            new Holding(new Network(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0}, 96), 12),
            new Holding(Network.of("64:ff9b::/96"), 12),
            new Holding(Network.of("64:ff9b:1::/48"), 12),
            new Holding(Network.of("2002::/16"), 2));

    private final List<Network> allowed;

    PublicAddresses(VigieSettings settings) {
        this.allowed = settings.hooks().allowedInnerAddresses().stream()
                .map(Network::of)
                .toList();
    }

    /** Whether a hook may lead there. */
    public boolean allows(InetAddress address) {
        return allows(address.getAddress());
    }

    private boolean allows(byte[] address) {
        if (allowed.stream().anyMatch(network -> network.has(address))) {
            return true;
        }
        for (Holding holding : HOLDING) {
            if (holding.network.has(address)) {
                return allows(Arrays.copyOfRange(address, holding.at, holding.at + 4));
            }
        }
        return INNER.stream().noneMatch(network -> network.has(address));
    }
}
