package io.vigie.identityprovider;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An OpenID provider that runs until its input ends, so that it does not outlive the test that started it. Its first line
 * tells its port: {@code port 40123}.
 */
@SpringBootApplication
public class IdentityProvider {

    /** Runs it; {@code --server.port} chooses the port, which is any free one otherwise. */
    public static void main(String[] args) throws IOException {
        ConfigurableApplicationContext running = new SpringApplicationBuilder(IdentityProvider.class)
                .properties(
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "logging.level.root=error")
                .run(args);
        System.out.println("port " + running.getEnvironment().getRequiredProperty("local.server.port"));
        System.in.transferTo(OutputStream.nullOutputStream());
        running.close();
    }
}
