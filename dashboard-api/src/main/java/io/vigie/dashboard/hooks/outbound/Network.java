package io.vigie.dashboard.hooks.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A range of addresses. */
record Network(byte[] start, int bits) {

    /** @throws IllegalArgumentException when it is not ADDRESS/BITS */
    static Network of(String text) {
        int slash = text.indexOf('/');
        try {
            byte[] start = InetAddress.getByName(text.substring(0, slash)).getAddress();
            int bits = Integer.parseInt(text.substring(slash + 1));
            if (bits < 0 || bits > start.length * 8) {
                throw new IllegalArgumentException(text + " has more bits than an address.");
            }
            return new Network(start, bits);
        } catch (UnknownHostException | StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(text + " is no network such as 10.1.2.0/24.", e);
        }
    }

    boolean has(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
