package io.vigie.dashboard.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Listens to what a logger, and those below it, would write. */
public final class HeardLog implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger;
    private final @Nullable Level before;
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            String trace = event.getThrowableProxy() == null
                    ? ""
                    : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
            lines.add(event.getFormattedMessage() + trace);
        }
    };

    private HeardLog(Logger logger, @Nullable Level level) {
        this.logger = logger;
        this.before = logger.getLevel();
        if (level != null) {
            logger.setLevel(level);
        }
        appender.start();
        logger.addAppender(appender);
    }

    /** What a class tells at INFO and above. */
    public static HeardLog of(Class<?> type) {
        return new HeardLog((Logger) LoggerFactory.getLogger(type), Level.INFO);
    }

    /** What everybody tells, at the levels that are set. */
    public static HeardLog all() {
        return new HeardLog((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME), null);
    }

    /** Each message with its trace. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setLevel(before);
    }
}
