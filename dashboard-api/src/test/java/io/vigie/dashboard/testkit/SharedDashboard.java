package io.vigie.dashboard.testkit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one API that all share: started for the first, closed after the last. */
public final class SharedDashboard implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == RunningDashboard.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Started.class, type -> Started.now(), Started.class)
                .dashboard();
    }

    /** A start that failed is not tried again: each of hundreds of tests would leave half a broker behind. */
    private record Started(
            @Nullable RunningDashboard running, @Nullable Exception failure) implements AutoCloseable {

        static Started now() {
            try {
                return new Started(RunningDashboard.start(), null);
            } catch (Exception e) {
                return new Started(null, e);
            }
        }

        RunningDashboard dashboard() {
            if (running == null) {
                throw new IllegalStateException("The API of the tests does not start", failure);
            }
            return running;
        }

        @Override
        public void close() {
            if (running != null) {
                running.close();
            }
        }
    }
}
