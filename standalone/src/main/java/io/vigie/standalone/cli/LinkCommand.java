package io.vigie.standalone.cli;

import io.vigie.standalone.run.DataFolder;
import io.vigie.standalone.run.VigieClient;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./vigie link}. */
@Command(
        name = "link",
        description = "Prints a link that signs a browser in, once and within 10 min.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // Filled by picocli.
final class LinkCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "Of the running Vigie (./data).")
    private Path data;

    @Parameters(paramLabel = "ROLE", description = "wall, supervisor, manager, lead or admin.")
    private String role;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        spec.commandLine().getOut().println(new VigieClient(new DataFolder(data)).signInLink(role));
        return 0;
    }
}
