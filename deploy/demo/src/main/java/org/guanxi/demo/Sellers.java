package org.guanxi.demo;

import java.util.List;
import java.util.Map;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Json;
import org.guanxi.demo.api.Waiting;
import org.guanxi.demo.customer.Customer;

/**
 * Who looks after whom: the manager keeps overseas, the seller has the rest.
 *
 * @param seller id of the person, as is {@code manager}
 */
record Sellers(String seller, String manager) {

    private static final List<String> OVERSEAS = List.of("US", "CA", "AU");

    static Sellers of(Colleagues colleagues) {
        return new Sellers(colleagues.id("sales-rep"), colleagues.id("sales-manager"));
    }

    String of(Customer customer) {
        return isOverseas(customer.country()) ? manager : seller;
    }

    /** Two of three are the seller's. */
    String of(int number) {
        return number % 3 == 2 ? manager : seller;
    }

    private static boolean isOverseas(String country) {
        return OVERSEAS.contains(country);
    }

    /** Two changes to many accounts at once, as the selection in a list makes them. */
    void takeOver(Api api) {
        var overseas = "(" + String.join(",", OVERSEAS) + ")";
        new Chapter("owners")
                .each(
                        List.of(Map.entry("in", manager), Map.entry("out", seller)),
                        side -> change(api, "country=" + side.getKey() + "=" + overseas, side.getValue()));
    }

    private static void change(Api api, String where, String owner) {
        var filter = "email==hello@g*;ownerId==\"\";" + where;
        var body = Json.object("filter", filter, "change", Json.object("ownerId", owner));
        var job = api.post("/api/accounts/changes", body, "owners-" + owner);
        var path = "/api/accounts/changes/" + job.get("id").text();
        while (List.of("QUEUED", "RUNNING").contains(api.get(path).get("state").text())) {
            Waiting.millis(300);
        }
    }
}
