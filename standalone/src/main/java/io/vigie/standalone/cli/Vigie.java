package io.vigie.standalone.cli;

import io.vigie.standalone.run.CannotRunException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry: {@code ./vigie COMMAND}. */
@Command(
        name = "vigie",
        description = "A lookout for contact centres.",
        mixinStandardHelpOptions = true,
        version = "Vigie 0.1",
        subcommands = {
            StartCommand.class,
            DemoCommand.class,
            ReplayCommand.class,
            VerifyCommand.class,
            LinkCommand.class
        })
public final class Vigie {

    private Vigie() {}

    /** Ends with 0, 1 when the command failed, 2 when it was not understood. */
    public static void main(String[] args) {
        int status = new CommandLine(new Vigie())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Vigie::tell)
                .execute(args);
        System.exit(status);
    }

    private static int tell(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof CannotRunException) {
            command.getErr().println(e.getMessage());
            return 1;
        }
        throw e;
    }
}
