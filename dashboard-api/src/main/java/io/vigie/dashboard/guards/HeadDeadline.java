package io.vigie.dashboard.guards;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a connection on which a request has begun and its head does not end. A timeout from read to read would not: one
 * byte now and then is enough to stay for days. Sits before what reads HTTP; is used by the connection's own thread.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private final Duration time;
    private volatile boolean answering;
    private @Nullable Future<?> cut;

    HeadDeadline(Duration time) {
        this.time = time;
    }

    /** The head of a request is there: until it is answered, what comes is its body. */
    static void headEnded(Channel channel) {
        HeadDeadline deadline = channel.pipeline().get(HeadDeadline.class);
        if (deadline != null) {
            deadline.answering = true;
            deadline.stop();
        }
    }

    /** The answer is out: what comes is the next request. */
    static void answered(Channel channel) {
        HeadDeadline deadline = channel.pipeline().get(HeadDeadline.class);
        if (deadline != null) {
            deadline.answering = false;
        }
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Nobody waits for the end of a connection that is cut.
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!answering && cut == null) {
            cut = context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private void stop() {
        if (cut != null) {
            cut.cancel(false);
            cut = null;
        }
    }
}
