package org.guanxi.local.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.guanxi.local.service.Service;
import org.guanxi.local.service.Web;
import org.guanxi.local.terminal.Failure;
import org.guanxi.local.terminal.Pause;
import org.guanxi.local.terminal.Progress;

/** One request per service through the gateway: healthy is not yet reachable. */
public final class Questions {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private Questions() {}

    public static void ask(Progress progress) {
        var row = progress.row("through gateway");
        row.passing("asking for a partner's token");
        var token = token();
        row.passing("asking each service");
        var questions = Service.all().stream()
                .flatMap(service -> service.question().stream())
                .map(path -> (Callable<String>) () -> Pause.until(LIMIT, () -> Web.answers(path, token)) ? "" : path)
                .toList();
        var silent = silent(questions);
        if (!silent.isEmpty()) {
            row.failed("no answer to " + silent);
            throw new Failure("The gateway gave no answer to " + silent + " within " + LIMIT.toSeconds()
                    + " s; see ./crm logs gateway");
        }
        row.done(questions.size() + " services answer");
    }

    private static String token() {
        var end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            var token = Web.partnerToken();
            if (token.isPresent()) {
                return token.get();
            }
            Pause.of(200);
        }
        throw new Failure("The gateway gave no token for demo-partner; see ./crm logs gateway and identity-service");
    }

    private static List<String> silent(List<Callable<String>> questions) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return Pause.uninterrupted(() -> threads.invokeAll(questions)).stream()
                    .map(future -> Pause.uninterrupted(future::get))
                    .filter(path -> !path.isEmpty())
                    .toList();
        }
    }
}
