package io.vigie.dashboard.guards;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.ReferenceCountUtil;
import io.vigie.dashboard.problems.ProblemWriter;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * Makes problems of the errors that HTTP itself answers with before Vigie is asked: a head that cannot be read or is too
 * long, a path that is none. They are the only errors without a content type.
 */
@Sharable
final class BareErrors extends ChannelOutboundHandlerAdapter {

    private static final int FIRST_ERROR = 400;
    private static final String DETAIL =
            "The request is no HTTP that can be read, or its head is too long: compare it with /api/v1/openapi.json.";

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // It is the promise that is handed on.
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        context.write(
                message instanceof FullHttpResponse answer && isBare(answer) ? problem(answer) : message, promise);
    }

    private static boolean isBare(FullHttpResponse answer) {
        return answer.status().code() >= FIRST_ERROR
                && !answer.content().isReadable()
                && !answer.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    private static FullHttpResponse problem(FullHttpResponse bare) {
        byte[] body = ProblemWriter.bytes(HttpStatusCode.valueOf(bare.status().code()), DETAIL);
        FullHttpResponse problem =
                new DefaultFullHttpResponse(bare.protocolVersion(), bare.status(), Unpooled.wrappedBuffer(body));
        problem.headers().set(bare.headers());
        SafeHeaders.ALL.forEach(problem.headers()::set);
        problem.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length);
        ReferenceCountUtil.release(bare);
        return problem;
    }
}
