package org.guanxi.gateway.operations.watch;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guanxi.gateway.operations.OperationsSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks around every few seconds, from the first question on: then it knows since when something is as it is, and answers
 * everybody from memory.
 */
@Component
class Watch {

    private static final Logger log = LoggerFactory.getLogger(Watch.class);

    private final Observer observer;
    private final long every;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Observation> first = new CompletableFuture<>();
    private volatile @Nullable Observation latest;
    private volatile @Nullable Thread looking;

    Watch(Observer observer, OperationsSettings settings) {
        this.observer = observer;
        this.every = settings.every().toMillis();
    }

    Observation latest() {
        if (begun.compareAndSet(false, true)) {
            looking = Thread.ofPlatform().name("operations").daemon().start(this::run);
        }
        Observation seen = latest;
        return seen == null ? first.join() : seen;
    }

    private void run() {
        try {
            while (true) {
                look();
                Thread.sleep(every);
            }
        } catch (InterruptedException stop) {
            first.cancel(false);
        }
    }

    private void look() throws InterruptedException {
        try {
            Observation seen = observer.look();
            latest = seen;
            first.complete(seen);
        } catch (RuntimeException unforeseen) {
            log.error("The parts cannot be looked after", unforeseen);
        }
    }

    @PreDestroy
    void close() {
        Thread looks = looking;
        if (looks != null) {
            looks.interrupt();
        }
    }
}
