package io.vigie.dashboard.hooks.outbound;

import io.vigie.dashboard.settings.VigieSettings;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which addresses hooks may lead to: public ones at the ports that web servers have, and those of one's own network that
 * whoever runs Vigie has named, at any port.
 */
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

    private static final int PLAIN_HTTP = 80;

    private final List<Network> allowed;
    private final Set<Integer> ports;

    PublicAddresses(VigieSettings settings) {
        this.allowed = settings.hooks().allowedInnerAddresses().stream()
                .map(Network::of)
                .toList();
        this.ports = new HashSet<>(settings.hooks().publicPorts());
        if (settings.hooks().plainHttp()) {
            ports.add(PLAIN_HTTP);
        }
    }

    /** Whether a hook may lead there, at some port. */
    public boolean allows(InetAddress address) {
        return allows(address.getAddress());
    }

    /** Whether a hook may lead to this port there. */
    public boolean allows(InetAddress address, int port) {
        return allows(address) && (ports.contains(port) || isNamed(address.getAddress()));
    }

    /** Whether a hook may lead to this port of what is not known yet. */
    public boolean mayAllow(int port) {
        return !allowed.isEmpty() || ports.contains(port);
    }

    private boolean isNamed(byte[] address) {
        return allowed.stream().anyMatch(network -> network.has(address));
    }

    private boolean allows(byte[] address) {
        if (isNamed(address)) {
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
