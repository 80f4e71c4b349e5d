package org.guanxi.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Json;
import org.guanxi.demo.customer.Customer;
import org.guanxi.demo.customer.Customers;
import org.guanxi.demo.customer.Names;

/** Products, leads in every status, deals in every stage and with both outcomes. */
record Sales(Api api, Map<String, String> accountIds, Sellers sellers, String today) {

    private static final int LEADS = 510;
    private static final String CONVERTED = "QUALIFIED";
    private static final String[] SOURCES = Names.words("website fair referral campaign phone");
    private static final String[] OFFERS_ZH = Names.words("年度框架 设备采购 系统升级 试点项目 追加订单 服务合同");
    private static final String[] OFFERS_EN = {
        "Annual framework", "Equipment", "Upgrade", "Pilot project", "Repeat order", "Service contract"
    };
    private static final List<List<String>> LEAD_WAYS = List.of(
            List.of("NEW"),
            List.of("ASSIGNED"),
            List.of("ASSIGNED", "WORKING"),
            List.of("ASSIGNED", "WORKING", "NURTURING"),
            List.of("ASSIGNED", "WORKING", CONVERTED),
            List.of("ASSIGNED", "WORKING", "DISQUALIFIED"));

    void load(List<Customer> customers) {
        new Chapter("products")
                .each(IntStream.range(0, OFFERS_EN.length).boxed().toList(), this::product);
        new Chapter("leads").each(IntStream.range(0, LEADS).boxed().toList(), this::lead);
        var stages = api.get("/api/pipelines").get("items").list().getFirst().get("stages").list().stream()
                .map(stage -> stage.get("id").text())
                .toList();
        new Chapter("deals").each(customers, customer -> deal(customer, stages));
    }

    private void product(int number) {
        api.post(
                "/api/products",
                Json.object(
                        "code", "P-" + (100 + number),
                        "name", OFFERS_ZH[number] + " · " + OFFERS_EN[number],
                        "price", 1_200 + 800 * number,
                        "currency", "CNY"),
                "product-" + number);
    }

    private void lead(int number) {
        var random = new Random(101L * number);
        var way = LEAD_WAYS.get(number % LEAD_WAYS.size());
        var round = number / LEAD_WAYS.size();
        var chinese = round % 3 != 2;
        var lead = api.post(
                "/api/leads",
                Json.object(
                        "name", chinese ? Names.chinesePerson(random) : Names.westernPerson(random),
                        "company",
                                chinese
                                        ? Names.chineseCompany(random, "苏州", "科技")
                                        : Names.westernCompany(random, "Technologies"),
                        "email", "lead%03d@leads.example".formatted(number),
                        "source", Names.pick(random, SOURCES),
                        "ownerId", way.getFirst().equals("NEW") ? null : sellers.of(round)),
                "lead-" + number);
        var path = "/api/leads/" + lead.get("id").text();
        new Walk(api, "status")
                .along(
                        path,
                        way.stream().filter(status -> !status.equals(CONVERTED)).toList(),
                        status -> Json.object(
                                "status", status, "reason", status.equals("DISQUALIFIED") ? "没有预算 · No budget" : null));
        if (way.getLast().equals(CONVERTED)) {
            convert(
                    path,
                    Customers.converted(number, chinese, lead.get("company").text()));
        }
    }

    private void convert(String lead, Customer into) {
        var asked = Json.object("kind", "ORGANISATION", "name", into.name());
        var converted =
                api.post(lead + "/conversions", Json.object("newAccount", asked), "conversion-" + into.number());
        var path =
                "/api/accounts/" + converted.get("conversion").get("accountId").text();
        var account = api.get(path);
        api.put(
                path,
                Json.object(
                        "ownerId", account.get("ownerId").text(),
                        "kind", "ORGANISATION",
                        "name", into.name(),
                        "industry", into.industry(),
                        "region", into.region(),
                        "country", into.country(),
                        "phone", into.phone()),
                account);
    }

    /** One in three goes from stage to stage, the others were met where they stand. */
    private void deal(Customer customer, List<String> stages) {
        var random = new Random(211L * customer.number());
        var place = customer.number() % (stages.size() + 3);
        var way = stages.subList(0, Math.min(place + 1, stages.size()));
        var walks = customer.number() % 3 == 0;
        var first = walks ? way.getFirst() : way.getLast();
        var deal = api.post("/api/deals", deal(customer, first, random), "deal-" + customer.key());
        var path = "/api/deals/" + deal.get("id").text();
        if (walks && api.get(path).get("status").text().equals("OPEN")) {
            new Walk(api, "stageId", "stage").along(path, way, stage -> Json.object("stageId", stage));
        }
        if (place >= stages.size()) {
            close(path, place > stages.size(), random);
        }
    }

    private Map<String, Object> deal(Customer customer, String stage, Random random) {
        var offer = (customer.chinese() ? OFFERS_ZH : OFFERS_EN)[random.nextInt(OFFERS_EN.length)];
        return Json.object(
                "accountId",
                accountIds.get(customer.key()),
                "name",
                customer.name() + " – " + offer,
                "amount",
                5_000 + 500 * random.nextInt(400),
                "currency",
                "CNY",
                "stageId",
                stage,
                "ownerId",
                sellers.of(customer),
                "expectedCloseOn",
                closesOn(random));
    }

    /** One in four before the month is over, however late in it the story begins; the others in the quarter after. */
    private String closesOn(Random random) {
        return random.nextInt(4) == 0
                ? Days.after(today, random.nextInt(Days.leftInMonth(today) + 1))
                : Days.after(today, 10 + random.nextInt(90));
    }

    private void close(String path, boolean won, Random random) {
        var outcome = won ? "WON" : "LOST";
        new Walk(api, "status", "outcome")
                .along(
                        path,
                        List.of("OPEN", outcome),
                        status -> Json.object(
                                "outcome",
                                status,
                                "closedOn",
                                Days.before(today, random.nextInt(60)),
                                "reason",
                                won ? null : "价格 · Price"));
    }
}
