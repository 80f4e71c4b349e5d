package org.guanxi.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A step beside others: what it prints is shown in one piece when it ends. */
final class Aside {

    private final CompletableFuture<Step.Outcome> ended;

    Aside(Step step) {
        System.out.println(step.heading() + ", beside what follows");
        ended = CompletableFuture.supplyAsync(() -> {
            var said = new ByteArrayOutputStream();
            var outcome = step.run(new PrintStream(said, false, StandardCharsets.UTF_8));
            System.out.print("\n── " + step.title() + ": it has ended\n" + said.toString(StandardCharsets.UTF_8) + "── "
                    + step.title() + ": all of it\n\n");
            return outcome;
        });
    }

    Step.Outcome await() {
        return ended.join();
    }
}
