package org.guanxi.gateway.operations.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guanxi.gateway.operations.OperationsSettings;
import org.guanxi.gateway.operations.lag.Lag;
import org.guanxi.gateway.operations.lag.Lags;
import org.guanxi.gateway.operations.part.Conditions;
import org.guanxi.gateway.operations.part.Health;
import org.guanxi.gateway.operations.part.Instance;
import org.guanxi.gateway.operations.part.Part;
import org.guanxi.gateway.operations.part.PartState;
import org.guanxi.gateway.operations.part.Parts;
import org.guanxi.gateway.operations.part.Probe;
import org.springframework.stereotype.Component;

/** Looks around: asks every instance at the same time, and Kafka, and takes nobody's silence for longer than agreed. */
@Component
class Observer {

    private final Parts parts;
    private final Probe probe;
    private final Lags lags;
    private final OperationsSettings settings;
    private final Clock clock;
    private final Conditions conditions;
    private final Silence broker;
    private List<Lag> lastLags = List.of();

    Observer(Parts parts, Probe probe, Lags lags, OperationsSettings settings, Clock clock) {
        this.parts = parts;
        this.probe = probe;
        this.lags = lags;
        this.settings = settings;
        this.clock = clock;
        this.conditions = new Conditions(settings.late());
        this.broker = new Silence(settings.late());
    }

    synchronized Observation look() throws InterruptedException {
        try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<Lag>> read = asking.submit(lags::now);
            Map<Part, List<Instance>> found = ask(asking);
            Instant now = clock.instant();
            hear(read, now);
            boolean silent = !broker.isBroken();
            List<PartState> states = new ArrayList<>();
            found.forEach((part, instances) ->
                    states.add(new PartState(part, instances, conditions.of(part, instances, lastLags, silent, now))));
            return new Observation(now, states, broker.away(now), lastLags);
        }
    }

    private Map<Part, List<Instance>> ask(ExecutorService asking) throws InterruptedException {
        List<Part> all = parts.all();
        List<Callable<Instance>> questions = all.stream()
                .flatMap(part -> part.addresses().stream())
                .<Callable<Instance>>map(address -> () -> probe.ask(address))
                .toList();
        var answers =
                asking.invokeAll(questions, limit(), TimeUnit.MILLISECONDS).iterator();
        Map<Part, List<Instance>> found = new LinkedHashMap<>();
        for (Part part : all) {
            found.put(part, heard(part, answers));
        }
        return found;
    }

    private static List<Instance> heard(Part part, Iterator<Future<Instance>> answers) throws InterruptedException {
        List<Instance> instances = new ArrayList<>();
        for (URI address : part.addresses()) {
            instances.add(heard(address, answers.next()));
        }
        return instances;
    }

    private long limit() {
        return 3 * settings.patience().toMillis();
    }

    private static Instance heard(URI address, Future<Instance> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException | CancellationException silent) {
            return Instance.unheard(address, Health.SILENT);
        }
    }

    private void hear(Future<List<Lag>> read, Instant now) throws InterruptedException {
        try {
            lastLags = read.get(limit(), TimeUnit.MILLISECONDS);
            broker.end();
        } catch (ExecutionException | TimeoutException away) {
            read.cancel(true);
            broker.goOn(now);
        }
    }
}
