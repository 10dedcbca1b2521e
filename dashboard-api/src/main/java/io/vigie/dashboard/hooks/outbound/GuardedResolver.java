package io.vigie.dashboard.hooks.outbound;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import reactor.core.scheduler.Schedulers;

/**
 * Finds the addresses of a name, and hands on those that a hook may lead to: the connection is made to what was checked, so
 * a name that means something else a moment later gains nothing. Numbers are checked like names.
 */
final class GuardedResolver extends AddressResolverGroup<InetSocketAddress> {

    /** Finds what a name stands for; may take long. */
    @FunctionalInterface
    interface Names {

        InetAddress[] addresses(String name) throws UnknownHostException;
    }

    private final Names names;
    private final PublicAddresses allowed;

    GuardedResolver(Names names, PublicAddresses allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
        return new Guarded(executor);
    }

    private final class Guarded extends AbstractAddressResolver<InetSocketAddress> {

        Guarded(EventExecutor executor) {
            super(executor, InetSocketAddress.class);
        }

        // What is an address already would otherwise not be handed to the resolver at all.
        @Override
        protected boolean doIsResolved(InetSocketAddress address) {
            return false;
        }

        @Override
        protected void doResolve(InetSocketAddress unresolved, Promise<InetSocketAddress> promise) {
            find(unresolved, promise, found -> found.get(0));
        }

        @Override
        protected void doResolveAll(InetSocketAddress unresolved, Promise<List<InetSocketAddress>> promise) {
            find(unresolved, promise, found -> found);
        }

        private <T> void find(
                InetSocketAddress wanted, Promise<T> promise, Function<List<InetSocketAddress>, T> result) {
            // Off the thread of the requests: a name server that is away must not hold up the other hooks.
            Schedulers.boundedElastic().schedule(() -> {
                try {
                    promise.trySuccess(result.apply(allowed(wanted)));
                } catch (NotAllowedException | UnknownHostException | RuntimeException e) {
                    promise.tryFailure(e);
                }
            });
        }
    }

    private List<InetSocketAddress> allowed(InetSocketAddress wanted) throws UnknownHostException, NotAllowedException {
        InetAddress known = wanted.getAddress();
        InetAddress[] found = known == null ? names.addresses(wanted.getHostString()) : new InetAddress[] {known};
        List<InetSocketAddress> open = Arrays.stream(found)
                .filter(address -> allowed.allows(address, wanted.getPort()))
                .map(address -> new InetSocketAddress(address, wanted.getPort()))
                .toList();
        if (open.isEmpty()) {
            boolean wouldDo = Arrays.stream(found).anyMatch(allowed::allows);
            throw new NotAllowedException(wouldDo ? "port" : "inner-address");
        }
        return open;
    }
}
