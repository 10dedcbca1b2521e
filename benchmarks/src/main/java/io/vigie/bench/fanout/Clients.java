package io.vigie.bench.fanout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Many clients of one stream, read by one thread, which counts the frames that carry a mark and does nothing else. */
final class Clients implements AutoCloseable {

    private static final int BUFFER_BYTES = 256 * 1024;

    private final Selector selector = Selector.open();
    private final List<SocketChannel> channels = new ArrayList<>();
    private final AtomicLong frames = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final byte[] mark;
    private final Thread thread = new Thread(this::read, "bench-clients");
    private volatile boolean closed;

    /** @param mark text that each frame holds once */
    private Clients(String mark) throws IOException {
        this.mark = mark.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Connects them all.
     *
     * @param request the whole head of the request of each
     */
    static Clients connect(int count, InetSocketAddress server, String request, String mark) throws IOException {
        Clients clients = new Clients(mark);
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(server);
            clients.channels.add(channel);
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            channel.configureBlocking(false);
            channel.register(clients.selector, SelectionKey.OP_READ, new Progress());
        }
        clients.thread.start();
        return clients;
    }

    /** How much of the mark the bytes so far end with: frames come in pieces. */
    private static final class Progress {
        private int matched;
    }

    long frames() {
        return frames.get();
    }

    long bytes() {
        return bytes.get();
    }

    private void read() {
        byte[] data = new byte[BUFFER_BYTES];
        try {
            while (!closed) {
                selector.select(
                        key -> {
                            Progress progress = (Progress) key.attachment();
                            take((SocketChannel) key.channel(), progress, data);
                        },
                        100);
            }
        } catch (IOException | UncheckedIOException e) {
            if (!closed) {
                throw new IllegalStateException("The clients of the benchmark cannot read", e);
            }
        }
    }

    private void take(SocketChannel channel, @Nullable Progress progress, byte[] data) {
        try {
            int read = channel.read(ByteBuffer.wrap(data));
            if (read < 0) {
                channel.close();
            } else if (progress != null) {
                bytes.addAndGet(read);
                count(progress, data, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(Progress progress, byte[] data, int length) {
        int matched = progress.matched;
        for (int i = 0; i < length; i++) {
            matched = data[i] == mark[matched] ? matched + 1 : data[i] == mark[0] ? 1 : 0;
            if (matched == mark.length) {
                frames.incrementAndGet();
                matched = 0;
            }
        }
        progress.matched = matched;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        for (SocketChannel channel : channels) {
            channel.close();
        }
        selector.close();
    }
}
