package io.vigie.bench.fanout;

import io.vigie.standalone.broker.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** nginx with the module nchan, which sends what is posted to it to all who listen: one worker, as Vigie's loop is one. */
final class Nchan implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String CONFIGURATION = """
            load_module /usr/lib/nginx/modules/ngx_nchan_module.so;
            daemon off;
            worker_processes 1;
            worker_rlimit_nofile 20000;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 16384; }
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              client_max_body_size 4m;
              server {
                listen 127.0.0.1:%d;
                location = /publish {
                  nchan_publisher;
                  nchan_channel_id wall;
                  nchan_message_buffer_length 1;
                }
                location = /stream {
                  nchan_subscriber eventsource;
                  nchan_channel_id wall;
                }
              }
            }
            """;

    private final Process process;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private Nchan(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Nchan start(Path folder) throws IOException {
        int port = FreePorts.on(LOOPBACK, 1).get(0);
        Path home = Files.createDirectories(folder.resolve("nginx"));
        Path configuration = home.resolve("nginx.conf");
        Files.writeString(configuration, CONFIGURATION.formatted(port));
        Process process = new ProcessBuilder("nginx", "-p", home.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out.log").toFile())
                .start();
        return new Nchan(process, port);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    String streamRequest() {
        return "GET /stream HTTP/1.1\r\nHost: " + LOOPBACK + "\r\nAccept: text/event-stream\r\n\r\n";
    }

    /** Sends one frame to all. */
    void publish(byte[] data) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + LOOPBACK + ":" + port + "/publish"))
                .header("X-EventSource-Event", Fanout.EVENT)
                .POST(HttpRequest.BodyPublishers.ofByteArray(data))
                .build();
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2) {
            throw new IOException("nginx answers " + status + ": see its error.log.");
        }
    }

    /** Waits until it takes a frame. */
    void awaitReady() throws InterruptedException, IOException {
        for (int i = 0; i < 100 && process.isAlive(); i++) {
            try {
                publish(new byte[] {'{', '}'});
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        throw new IOException("nginx does not start: see its out.log. The module nchan has to be there.");
    }

    /** Processor time that its worker has used. */
    Duration cpu() {
        return process.toHandle()
                .children()
                .map(worker -> worker.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
