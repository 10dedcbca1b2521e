package io.vigie.dashboard.guards;

import io.netty.util.NetUtil;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Which addresses are one caller. */
final class Addresses {

    /** The part of an IPv6 address that somebody is given; what follows they choose as they like. */
    private static final int GIVEN_BYTES = 8;

    private static final String UNKNOWN = "unknown";

    private Addresses() {}

    /** The same text for addresses of one caller. No name is ever looked up. */
    static String caller(@Nullable InetSocketAddress remote) {
        if (remote == null) {
            return UNKNOWN;
        }
        InetAddress address = remote.isUnresolved() ? literal(remote.getHostString()) : remote.getAddress();
        if (address == null) {
            return UNKNOWN;
        }
        return address instanceof Inet4Address
                ? address.getHostAddress()
                : HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), GIVEN_BYTES)) + "/64";
    }

    private static @Nullable InetAddress literal(String host) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(host);
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
