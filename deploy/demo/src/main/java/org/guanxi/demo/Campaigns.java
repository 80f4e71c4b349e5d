package org.guanxi.demo;

import java.util.List;
import java.util.Map;
import org.guanxi.demo.api.Api;
import org.guanxi.demo.api.Json;

/** Campaigns to the live segments: one being written, one under review, one planned, one running, one over. */
record Campaigns(Api api, Map<String, String> segmentIds) {

    private static final List<String> WAY = List.of("DRAFT", "IN_REVIEW", "SCHEDULED", "RUNNING", "FINISHED");

    private record Plan(String name, String goal, String subject, int states) {}

    private static final List<Plan> PLANS = List.of(
            new Plan("春季回访 · Spring call-back", "唤回沉默客户 · Win back", "好久不见,{{name}}", 5),
            new Plan("老客户答谢 · Thank you", "感谢常购客户 · Keep", "感谢您,{{name}}", 4),
            new Plan("新品发布 · New products", "介绍新品 · Inform", "{{name}}: what is new", 3),
            new Plan("年终优惠 · Year end", "促进下单 · Sell", "年终优惠", 2),
            new Plan("展会邀请 · Fair", "邀请到场 · Invite", "展会邀请", 1));

    void load() {
        new Chapter("campaigns").each(PLANS, this::plan);
    }

    private void plan(Plan plan) {
        var segments = segmentIds.values().stream().sorted().toList();
        var campaign = api.post(
                "/api/campaigns",
                Json.object(
                        "name",
                        plan.name(),
                        "goal",
                        plan.goal(),
                        "channel",
                        "MAIL",
                        "segmentId",
                        segments.get(plan.states() % segments.size()),
                        "subject",
                        plan.subject(),
                        "body",
                        "{{name}},您好!\nDear {{name}},\n" + plan.goal(),
                        "budget",
                        2_000 * plan.states(),
                        "currency",
                        "CNY"),
                "campaign-" + plan.states());
        new Walk(api, "state")
                .along(
                        "/api/campaigns/" + campaign.get("id").text(),
                        WAY.subList(0, plan.states()),
                        state -> Json.object("state", state));
    }
}
