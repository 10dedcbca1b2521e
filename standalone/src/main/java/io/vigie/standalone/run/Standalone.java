package io.vigie.standalone.run;

import io.vigie.contract.history.InfluxAddress;
import io.vigie.contract.topic.TopicSetup;
import io.vigie.dashboard.DashboardApplication;
import io.vigie.dashboard.ingest.CallerKey;
import io.vigie.jobs.history.HistorySettings;
import io.vigie.jobs.live.LiveSettings;
import io.vigie.jobs.time.Clock;
import io.vigie.standalone.broker.Broker;
import io.vigie.standalone.job.EmbeddedFlink;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;

/** Broker, job and API in this process. */
public final class Standalone {

    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);
    private static final int PARTITIONS = 2;
    private static final int PARALLELISM = 2;

    private final FileLock lock;
    private final Broker broker;
    private final EmbeddedFlink flink;
    private final ConfigurableApplicationContext api;
    private final DataFolder.Address address;

    private Standalone(
            FileLock lock,
            Broker broker,
            EmbeddedFlink flink,
            ConfigurableApplicationContext api,
            DataFolder.Address address) {
        this.lock = lock;
        this.broker = broker;
        this.flink = flink;
        this.api = api;
        this.address = address;
    }

    /**
     * Starts everything, from where the data folder says that it was.
     *
     * @throws CannotRunException when the settings do not allow it
     */
    public static Standalone start(RunSettings settings) throws Exception {
        requireSafeAddress(settings);
        DataFolder data = new DataFolder(settings.data());
        FileLock lock = data.take();
        Broker broker = Broker.start(data.folder().resolve("kafka"));
        createTopics(broker);
        LiveSettings live = new LiveSettings(
                broker.bootstrapServers(),
                settings.clock(),
                settings.zone(),
                CallerKey.of(data.folder()),
                settings.expectedSources(),
                settings.missingPhoneMatters());
        CompletableFuture<EmbeddedFlink> flink =
                CompletableFuture.supplyAsync(() -> startJobs(data, live, settings.influx()));
        ConfigurableApplicationContext api = startApi(settings, data, broker);
        DataFolder.Address address = address(settings, api);
        data.write(address);
        LOG.info("Answering at {}", address.url());
        return new Standalone(lock, broker, flink.get(), api, address);
    }

    public DataFolder.Address address() {
        return address;
    }

    /** Where its broker answers, on this machine alone. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** Stops everything, the numbers safe on disk. */
    public void stop() throws Exception {
        LOG.info("Stopping");
        api.close();
        flink.stop();
        broker.close();
        lock.release();
    }

    private static void requireSafeAddress(RunSettings settings) throws CannotRunException {
        if ((settings.tlsCertificate() == null) != (settings.tlsKey() == null)) {
            throw new CannotRunException("--tls-cert and --tls-key go together: give both.");
        }
        if (!isLoopback(settings.bind()) && !settings.hasTls() && !settings.behindProxy()) {
            throw new CannotRunException("On " + settings.bind()
                    + " others could read along: give --tls-cert and --tls-key, or --behind-proxy if a proxy in front"
                    + " ends TLS.");
        }
    }

    private static boolean isLoopback(String address) throws CannotRunException {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotRunException("--bind " + address + " is no address of this machine.");
        }
    }

    private static void createTopics(Broker broker) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicSetup.createMissing(admin, PARTITIONS, (short) 1);
        }
    }

    private static EmbeddedFlink startJobs(DataFolder data, LiveSettings live, @Nullable InfluxAddress influx) {
        Path checkpoints = data.folder().resolve("checkpoints");
        try {
            if (influx == null) {
                return EmbeddedFlink.withLiveJob(checkpoints, live, PARALLELISM);
            }
            HistorySettings history =
                    new HistorySettings(live.bootstrapServers(), influx, live.zone(), HistorySettings.DAY_REST);
            Path historyCheckpoints = data.folder().resolve("history-checkpoints");
            return EmbeddedFlink.withBothJobs(checkpoints, live, PARALLELISM, historyCheckpoints, history);
        } catch (Exception e) {
            throw new IllegalStateException("The jobs do not start: " + e.getMessage(), e);
        }
    }

    private static ConfigurableApplicationContext startApi(RunSettings settings, DataFolder data, Broker broker)
            throws CannotRunException {
        try {
            return DashboardApplication.start(apiSettings(settings, data, broker));
        } catch (ApplicationContextException e) {
            if (e.getCause() instanceof PortInUseException port) {
                throw new CannotRunException("Port " + port.getPort()
                        + " is in use: give another with --port (Vigie takes that one and the next).");
            }
            throw e;
        }
    }

    private static Map<String, Object> apiSettings(RunSettings settings, DataFolder data, Broker broker) {
        Map<String, Object> api = new HashMap<>();
        api.put("vigie.data", data.folder());
        api.put("vigie.clock", settings.clock() == Clock.LIVE ? "live" : "events");
        api.put("vigie.time-zone", settings.zone());
        api.put("vigie.behind-proxy", settings.behindProxy());
        api.put("vigie.kafka.bootstrap-servers", broker.bootstrapServers());
        api.put("vigie.kafka.partitions", PARTITIONS);
        api.put("server.port", settings.port());
        api.put("server.address", settings.bind());
        api.put("management.server.port", settings.port() == 0 ? 0 : settings.port() + 1);
        api.put("management.server.address", "127.0.0.1");
        if (settings.influx() != null) {
            api.put("vigie.history.influx-url", settings.influx());
        }
        if (settings.tlsCertificate() != null && settings.tlsKey() != null) {
            api.put("server.ssl.certificate", settings.tlsCertificate().toUri());
            api.put("server.ssl.certificate-private-key", settings.tlsKey().toUri());
            api.put("management.server.ssl.enabled", false);
        }
        return api;
    }

    private static DataFolder.Address address(RunSettings settings, ConfigurableApplicationContext api)
            throws IOException {
        String scheme = settings.hasTls() ? "https" : "http";
        return new DataFolder.Address(
                uri(scheme, settings.bind(), port(api, "local.server.port")),
                uri("http", "127.0.0.1", port(api, "local.management.port")),
                ProcessHandle.current().pid(),
                !api.getEnvironment().getProperty("vigie.oidc.issuer", "").isEmpty());
    }

    private static int port(ConfigurableApplicationContext api, String property) throws IOException {
        Integer port = api.getEnvironment().getProperty(property, Integer.class);
        if (port == null) {
            throw new IOException("The API does not tell its " + property);
        }
        return port;
    }

    private static URI uri(String scheme, String host, int port) {
        String named = host.contains(":") ? "[" + host + "]" : host;
        return URI.create(String.format(Locale.ROOT, "%s://%s:%d", scheme, named, port));
    }
}
