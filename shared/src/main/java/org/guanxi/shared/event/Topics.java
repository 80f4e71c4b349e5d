package org.guanxi.shared.event;

import java.util.List;

/** One topic per kind of aggregate; the key of every record is the aggregate's id. */
public final class Topics {

    public static final String ACCOUNT = "crm.customer.account";
    public static final String CONTACT = "crm.customer.contact";
    public static final String INTERACTION = "crm.customer.interaction";
    public static final String LEAD = "crm.sales.lead";
    public static final String DEAL = "crm.sales.deal";
    public static final String PRODUCT = "crm.sales.product";
    public static final String ORDER = "crm.sales.order";
    public static final String CASE = "crm.support.case";
    public static final String CAMPAIGN = "crm.campaign.campaign";
    public static final String MESSAGE = "crm.campaign.message";
    public static final String SEGMENT = "crm.analytics.segment";
    public static final String MODEL = "crm.analytics.model";
    public static final String USER = "crm.identity.user";
    public static final String TEAM = "crm.identity.team";
    public static final String APPLICATION = "crm.identity.application";
    public static final String NOTIFICATION = "crm.identity.notification";

    public static final List<String> ALL = List.of(
            ACCOUNT,
            CONTACT,
            INTERACTION,
            LEAD,
            DEAL,
            PRODUCT,
            ORDER,
            CASE,
            CAMPAIGN,
            MESSAGE,
            SEGMENT,
            MODEL,
            USER,
            TEAM,
            APPLICATION,
            NOTIFICATION);

    private Topics() {}

    /** {@code crm.sales.deal.stage-changed.v1} goes to {@code crm.sales.deal}. */
    public static String of(String eventType) {
        String[] parts = eventType.split("\\.");
        return String.join(".", parts[0], parts[1], parts[2]);
    }
}
