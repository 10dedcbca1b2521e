package io.vigie.dashboard.guards;

import io.netty.channel.ChannelPipeline;
import io.vigie.dashboard.settings.Limits;
import io.vigie.dashboard.settings.VigieSettings;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Cuts clients that send without end. An open stream has sent all that it has to send, so it is none of them. */
@Component
final class ServerGuards implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private final Limits limits;

    ServerGuards(VigieSettings settings) {
        this.limits = settings.limits();
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(this::guarded);
    }

    private HttpServer guarded(HttpServer server) {
        BareErrors bare = new BareErrors();
        return server.requestTimeout(limits.bodyTime())
                .doOnChannelInit((observer, channel, address) -> {
                    ChannelPipeline pipeline = channel.pipeline();
                    pipeline.addBefore(
                            NettyPipeline.HttpCodec, "vigie.headDeadline", new HeadDeadline(limits.headTime()));
                    pipeline.addAfter(NettyPipeline.HttpCodec, "vigie.bareErrors", bare);
                })
                .mapHandle((answer, connection) -> {
                    HeadDeadline.headEnded(connection.channel());
                    return answer.doFinally(end -> HeadDeadline.answered(connection.channel()));
                });
    }
}
