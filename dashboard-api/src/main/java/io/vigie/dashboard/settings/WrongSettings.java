package io.vigie.dashboard.settings;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Gathers all that is wrong with Vigie's settings, where Spring alone would stop at the first: what cannot be read, what
 * is out of bounds and what there is no such setting for. What is unknown in the environment is left alone: others may
 * have put it there.
 */
final class WrongSettings extends AbstractBindHandler {

    private static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("vigie");

    private final BindHandler unknown =
            new NoUnboundElementsBindHandler(BindHandler.DEFAULT, new UnboundElementsSourceFilter());
    private final Set<String> wrong = new TreeSet<>();

    WrongSettings(BindHandler others) {
        super(others);
    }

    private static boolean isOurs(ConfigurationPropertyName name) {
        return ROOT.equals(name) || ROOT.isAncestorOf(name);
    }

    @Override
    public <T> @Nullable Bindable<T> onStart(ConfigurationPropertyName name, Bindable<T> target, BindContext context) {
        unknown.onStart(name, target, context);
        return super.onStart(name, target, context);
    }

    @Override
    public @Nullable Object onSuccess(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Object result) {
        unknown.onSuccess(name, target, context, result);
        return super.onSuccess(name, target, context, result);
    }

    @Override
    public @Nullable Object onFailure(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error) throws Exception {
        if (!ROOT.isAncestorOf(name)) {
            return ROOT.equals(name) ? rethrown(error) : super.onFailure(name, target, context, error);
        }
        wrong.add(name + ": give " + Wanted.of(target.getType()));
        // It is wrong, not unknown.
        unknown.onSuccess(name, target, context, error);
        return null;
    }

    private static Object rethrown(Exception error) throws Exception {
        throw error;
    }

    @Override
    public void onFinish(
            ConfigurationPropertyName name, Bindable<?> target, BindContext context, @Nullable Object result)
            throws Exception {
        if (!isOurs(name) || context.getDepth() > 0) {
            super.onFinish(name, target, context, result);
            return;
        }
        try {
            super.onFinish(name, target, context, result);
        } catch (BindValidationException e) {
            e.getValidationErrors().getAllErrors().forEach(error -> wrong.add(told(name, error)));
        }
        try {
            unknown.onFinish(name, target, context, result);
        } catch (UnboundConfigurationPropertiesException e) {
            e.getUnboundProperties().stream()
                    .map(ConfigurationProperty::getName)
                    .forEach(property -> wrong.add(property + ": there is no such setting"));
        }
        if (!wrong.isEmpty()) {
            throw new WrongSettingsException(wrong.stream().toList());
        }
    }

    private static String told(ConfigurationPropertyName root, ObjectError error) {
        String field = error instanceof FieldError one ? "." + dashed(one.getField()) : "";
        return root + field + ": " + error.getDefaultMessage();
    }

    private static String dashed(String camelCase) {
        StringBuilder dashed = new StringBuilder();
        camelCase
                .chars()
                .forEach(c ->
                        dashed.append(Character.isUpperCase(c) ? "-" : "").append((char) Character.toLowerCase(c)));
        return dashed.toString();
    }
}
