package io.vigie.standalone.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.runtime.dispatcher.DispatcherGateway;
import org.apache.flink.runtime.dispatcher.DispatcherRestEndpoint;
import org.apache.flink.runtime.dispatcher.SessionDispatcherFactory;
import org.apache.flink.runtime.dispatcher.runner.DefaultDispatcherRunnerFactory;
import org.apache.flink.runtime.entrypoint.component.DefaultDispatcherResourceManagerComponentFactory;
import org.apache.flink.runtime.entrypoint.component.DispatcherResourceManagerComponentFactory;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.runtime.resourcemanager.StandaloneResourceManagerFactory;
import org.apache.flink.runtime.rest.RestEndpointFactory;
import org.apache.flink.runtime.rest.handler.RestHandlerConfiguration;
import org.apache.flink.runtime.rest.handler.RestHandlerSpecification;
import org.apache.flink.shaded.netty4.io.netty.channel.ChannelInboundHandler;

/**
 * A Flink cluster in this process that answers nobody: its REST door knows no paths, since whoever reaches it could run
 * any code. (It cannot be left out altogether.)
 */
@SuppressWarnings("try") // Flink's own classes may be interrupted when they are closed.
final class QuietCluster extends MiniCluster {

    QuietCluster(MiniClusterConfiguration configuration) {
        super(configuration);
    }

    @Override
    protected DispatcherResourceManagerComponentFactory createDispatcherResourceManagerComponentFactory() {
        RestEndpointFactory<DispatcherGateway> rest =
                (settings, dispatcher, resources, blobs, executor, metrics, election, onFatal) ->
                        new DispatcherRestEndpoint(
                                dispatcher,
                                settings,
                                RestHandlerConfiguration.fromConfiguration(settings),
                                resources,
                                blobs,
                                executor,
                                metrics,
                                election,
                                RestEndpointFactory.createExecutionGraphCache(
                                        RestHandlerConfiguration.fromConfiguration(settings)),
                                onFatal) {
                            @Override
                            protected List<Tuple2<RestHandlerSpecification, ChannelInboundHandler>> initializeHandlers(
                                    CompletableFuture<String> address) {
                                return new ArrayList<>();
                            }
                        };
        return new DefaultDispatcherResourceManagerComponentFactory(
                DefaultDispatcherRunnerFactory.createSessionRunner(SessionDispatcherFactory.INSTANCE),
                StandaloneResourceManagerFactory.getInstance(),
                rest);
    }
}
