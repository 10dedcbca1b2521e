package io.vigie.dashboard.testkit;

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
                .computeIfAbsent(
                        RunningDashboard.class,
                        type -> {
                            try {
                                return RunningDashboard.start();
                            } catch (Exception e) {
                                throw new IllegalStateException("The API of the tests does not start", e);
                            }
                        },
                        RunningDashboard.class);
    }
}
