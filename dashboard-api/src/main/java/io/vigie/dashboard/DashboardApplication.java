package io.vigie.dashboard;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The door for events, and the live stream to the screens. */
@SpringBootApplication
@OpenAPIDefinition(info = @Info(title = "Vigie", version = "1"), servers = @Server(url = "/"))
@ConfigurationPropertiesScan
public class DashboardApplication {

    static {
        // A connection that stays open could stop being read after an answer from another thread, and its client wait
        // for ever: https://github.com/reactor/reactor-netty/issues/4361. To be taken out with a version that mends it.
        System.setProperty("reactor.netty.http.server.lastFlushWhenNoRead", "true");
    }

    /** Runs the API with the settings of its environment and command line. */
    public static void main(String[] args) {
        application().run(args);
    }

    /**
     * Starts the API within another program.
     *
     * @param settings over those of {@code application.yml}
     */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        SpringApplication application = application();
        application.setRegisterShutdownHook(false);
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return application.run(arguments);
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(DashboardApplication.class);
        application.setWebApplicationType(WebApplicationType.REACTIVE);
        return application;
    }
}
