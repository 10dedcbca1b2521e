package io.vigie.dashboard.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one thing by minute or day, of which the latest version counts. Packed, as there may be millions: most
 * numbers of a minute are small, and take a byte.
 */
public final class Series {

    private static final int BLOCK = 64;
    private static final int MOST_BYTES = 10;
    private static final int SEVEN_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final TreeMap<Long, byte @Nullable [][]> blocks = new TreeMap<>();

    /**
     * Puts the numbers of one in place of what was there, unless that is of the same or a later version.
     *
     * @param at which, in minutes or days since 1970
     * @param version compared as text, of Latin letters and digits
     */
    public synchronized void put(long at, String version, long... numbers) {
        byte @Nullable [][] block =
                blocks.computeIfAbsent(Math.floorDiv(at, BLOCK), none -> new byte @Nullable [BLOCK][]);
        byte[] versionBytes = version.getBytes(StandardCharsets.ISO_8859_1);
        int place = Math.floorMod(at, BLOCK);
        byte[] before = block[place];
        if (before == null || compareVersions(versionBytes, before) > 0) {
            block[place] = pack(versionBytes, numbers);
        }
    }

    private static int compareVersions(byte[] version, byte[] packed) {
        return Arrays.compareUnsigned(version, 0, version.length, packed, 1, 1 + packed[0]);
    }

    private static byte[] pack(byte[] version, long[] numbers) {
        byte[] packed = new byte[1 + version.length + MOST_BYTES * numbers.length];
        packed[0] = (byte) version.length;
        System.arraycopy(version, 0, packed, 1, version.length);
        int end = 1 + version.length;
        for (long number : numbers) {
            long rest = number;
            while ((rest & ~SEVEN_BITS) != 0) {
                packed[end++] = (byte) ((rest & SEVEN_BITS) | MORE);
                rest >>>= 7;
            }
            packed[end++] = (byte) rest;
        }
        return Arrays.copyOf(packed, end);
    }

    private static void unpack(byte[] packed, long[] numbers) {
        int next = 1 + packed[0];
        for (int i = 0; i < numbers.length; i++) {
            long number = 0;
            int shift = 0;
            byte part;
            do {
                part = packed[next++];
                number |= (long) (part & SEVEN_BITS) << shift;
                shift += 7;
            } while (part < 0);
            numbers[i] = number;
        }
    }

    /**
     * Hands on what there is, in order.
     *
     * @param from the first
     * @param until the one after the last
     * @param size how many numbers each has
     */
    public synchronized void read(long from, long until, int size, NumbersReader reader) {
        if (from >= until) {
            return;
        }
        long[] numbers = new long[size];
        long firstBlock = Math.floorDiv(from, BLOCK);
        long lastBlock = Math.floorDiv(until - 1, BLOCK);
        for (Map.Entry<Long, byte @Nullable [][]> entry :
                blocks.subMap(firstBlock, true, lastBlock, true).entrySet()) {
            long start = entry.getKey() * BLOCK;
            byte @Nullable [][] block = entry.getValue();
            int end = (int) (Math.min(until, start + BLOCK) - start);
            for (int place = (int) (Math.max(from, start) - start); place < end; place++) {
                byte[] packed = block[place];
                if (packed != null) {
                    unpack(packed, numbers);
                    reader.take(start + place, numbers);
                }
            }
        }
    }

    /** Lets go of what lies longer back, by the hour or so. */
    public synchronized void forgetBefore(long at) {
        blocks.headMap(Math.floorDiv(at, BLOCK)).clear();
    }

    /** Whether there is nothing. */
    public synchronized boolean isEmpty() {
        return blocks.isEmpty();
    }
}
