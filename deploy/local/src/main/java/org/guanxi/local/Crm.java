package org.guanxi.local;

import java.util.List;
import org.guanxi.local.folder.Home;
import org.guanxi.local.terminal.Failure;

/** The command line behind {@code ./crm}. */
public final class Crm {

    private static final String USAGE = """
            ./crm COMMAND
              up [-d]          build what changed, start everything; -d: leave it running and return
              demo [-d]        the same, and load a story to look at
              down             stop everything; data stays
              status           what runs, with health, memory and ports; exit code 0 if all is healthy
              logs [SERVICE]   the last lines; -f goes on
              reset [--yes]    stop everything and delete all data
              test             every test: Java, web, then end to end and in a browser on a platform of its own;
                               --without-platform: Java and web only
              faults [PART…]   kill parts of a platform of its own during an import, start them again, hold what is then there
                               against the file; every part when none is named; --seed N repeats a run
              fmt              format Java and web sources
              bench            measure on a platform of its own and write docs/benchmarks.md; --quick: only see that it works""";

    private Crm() {}

    public static void main(String[] arguments) {
        try {
            var words = List.of(arguments);
            System.exit(words.isEmpty() ? usage(2) : run(words.getFirst(), words.subList(1, words.size())));
        } catch (Failure failed) {
            System.out.flush();
            System.err.println("\n" + failed.text());
            System.exit(1);
        }
    }

    private static int run(String command, List<String> options) {
        var fault = Options.fault(command, options);
        if (fault.isPresent()) {
            System.err.println(fault.get() + "\n./crm help lists all commands.");
            return 2;
        }
        return run(Home.find(), command, options);
    }

    private static int run(Home home, String command, List<String> options) {
        return switch (command) {
            case "up" -> done(new Up(home, options.contains("-d"), false)::run);
            case "demo" -> done(new Up(home, options.contains("-d"), true)::run);
            case "down" -> done(new Down(home)::run);
            case "status" -> code(new Status(home).run());
            case "logs" -> new ShowLogs(home, options).run();
            case "reset" -> done(new Reset(home, options.contains("--yes"))::run);
            case "test" -> code(new TestRun(home, !options.contains("--without-platform")).run());
            case "faults" -> new Faults(home, options).run();
            case "fmt" -> done(new Format(home)::run);
            case "bench" -> new Bench(home, options).run();
            case "help", "-h", "--help" -> usage(0);
            default -> unknown(command);
        };
    }

    private static int done(Runnable command) {
        command.run();
        return 0;
    }

    private static int code(boolean good) {
        return good ? 0 : 1;
    }

    private static int unknown(String command) {
        System.err.println("There is no ./crm " + command + ".\n");
        return usage(2);
    }

    private static int usage(int code) {
        System.out.println(USAGE);
        return code;
    }
}
