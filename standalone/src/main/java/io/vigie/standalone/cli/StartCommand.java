package io.vigie.standalone.cli;

import io.vigie.standalone.run.DataFolder;
import io.vigie.standalone.run.RunSettings;
import io.vigie.standalone.run.VigieClient;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./vigie start}. */
@Command(
        name = "start",
        description = "Runs Vigie for real: what it has survives a restart.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // Filled by picocli.
final class StartCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        RunSettings settings = options.settings();
        VigieClient client = Running.start(settings);
        PrintWriter out = spec.commandLine().getOut();
        DataFolder data = new DataFolder(settings.data());
        Running.printHowToSignIn(client, data, out);
        if (!data.address().hasProvider()) {
            out.println("Tokens for programs: access.json in " + settings.data() + ".");
        }
        out.println("Ready. Ctrl+C ends.");
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }
}
