package org.guanxi.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Json;
import org.guanxi.demo.customer.Customer;
import org.guanxi.demo.customer.Names;

/** Cases in every state, with what was said. */
record Support(Api api, Map<String, String> accountIds, Colleagues colleagues) {

    private static final String[] SUBJECTS_ZH = Names.words("发票抬头有误 货物未按时送达 登录不了系统 产品使用咨询 包装破损 申请退货");
    private static final String[] SUBJECTS_EN = {
        "Wrong name on the invoice",
        "Delivery is late",
        "Cannot sign in",
        "How is this used?",
        "Damaged packaging",
        "Return requested"
    };
    private static final String[] TYPES = Names.words("COMPLAINT INCIDENT INCIDENT QUESTION COMPLAINT REQUEST");
    private static final String[] PRIORITIES = Names.words("LOW NORMAL NORMAL HIGH URGENT");
    private static final String[] CHANNELS = Names.words("MAIL PHONE WEB CHAT WECHAT");
    private static final List<List<String>> WAYS = List.of(
            List.of("NEW"),
            List.of("NEW", "OPEN"),
            List.of("NEW", "OPEN", "PENDING_CUSTOMER"),
            List.of("NEW", "OPEN", "RESOLVED"),
            List.of("NEW", "OPEN", "RESOLVED", "CLOSED"));

    void load(List<Customer> customers) {
        var asking = customers.stream()
                .filter(customer -> customer.number() % 4 == 1)
                .toList();
        new Chapter("cases").each(asking, this::open);
    }

    private void open(Customer customer) {
        var random = new Random(307L * customer.number());
        var subject = random.nextInt(SUBJECTS_EN.length);
        var way = WAYS.get(customer.number() / 4 % WAYS.size());
        var opened = api.post(
                "/api/cases",
                Json.object(
                        "subject",
                        (customer.chinese() ? SUBJECTS_ZH : SUBJECTS_EN)[subject],
                        "type",
                        TYPES[subject],
                        "priority",
                        Names.pick(random, PRIORITIES),
                        "channel",
                        Names.pick(random, CHANNELS),
                        "accountId",
                        accountIds.get(customer.key()),
                        "assigneeId",
                        way.size() > 1 ? assignee(customer) : null),
                "case-" + customer.key());
        var path = "/api/cases/" + opened.get("id").text();
        if (way.size() > 1) {
            talk(path, customer);
        }
        new Walk(api, "state")
                .along(
                        path,
                        way,
                        state -> Json.object(
                                "state",
                                state,
                                "resolution",
                                state.equals("RESOLVED") ? "已与客户确认解决 · Solved, the customer agrees" : null));
    }

    /** Nobody works on a new case yet; of the others three of four are the agent's. */
    private String assignee(Customer customer) {
        return colleagues.id(customer.number() / 4 % 4 == 3 ? "support-manager" : "support-agent");
    }

    private void talk(String path, Customer customer) {
        var said = List.of(
                List.of("CUSTOMER_MESSAGE", customer.chinese() ? "请尽快处理，谢谢。" : "Please look into this soon."),
                List.of("INTERNAL_NOTE", customer.chinese() ? "已联系仓库核实。" : "Asked the warehouse."),
                List.of("PUBLIC_REPLY", customer.chinese() ? "您好，我们已在处理。" : "We are working on it."));
        for (var message : said) {
            api.post(
                    path + "/messages",
                    Json.object("kind", message.getFirst(), "body", message.getLast()),
                    "message-" + customer.key() + "-" + message.getFirst());
        }
    }
}
