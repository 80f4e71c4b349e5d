package org.guanxi.bench.load;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guanxi.bench.platform.Way;

/** Ours and the reference by turns, in another order each time, so that neither has the better half of the run. */
public record Rounds(Function<List<Leg>, List<Outcome>> ours, Function<List<Act>, List<Outcome>> reference, Pace pace) {

    public static final int IN_FLIGHT = 8;
    private static final List<Act> ACTS = List.of(Act.GET, Act.LIST, Act.CREATE);

    /** @param perSecond arrivals of the open legs */
    public void run(Results results, double perSecond) {
        for (var round = 1; round <= pace.rounds(); round++) {
            System.out.println("  round " + round + " of " + pace.rounds());
            var turned = round % 2 == 0;
            List<Supplier<List<Outcome>>> turns = List.of(
                    () -> ours.apply(order(legs(perSecond), turned)), () -> reference.apply(order(ACTS, turned)));
            order(turns, turned).forEach(turn -> results.add(turn.get()));
        }
    }

    private static <T> List<T> order(List<T> all, boolean turned) {
        return turned ? all.reversed() : all;
    }

    private List<Leg> legs(double perSecond) {
        var closed = ACTS.stream()
                .flatMap(act -> Stream.of(
                        Leg.closed(Way.DIRECT, act, IN_FLIGHT, pace), Leg.closed(Way.GATEWAY, act, IN_FLIGHT, pace)));
        var cookie = Stream.of(Leg.closed(Way.COOKIE, Act.GET, IN_FLIGHT, pace));
        var open = Stream.of(
                Leg.open(Way.DIRECT, Act.GET, perSecond, pace), Leg.open(Way.GATEWAY, Act.GET, perSecond, pace));
        return Stream.of(closed, cookie, open).flatMap(each -> each).toList();
    }
}
