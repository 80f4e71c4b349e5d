package org.guanxi.support.details;

/** How the customer came to us. */
public enum CaseChannel {
    MAIL,
    PHONE,
    WEB,
    CHAT,
    WECHAT,
    IN_PERSON,
    /** A partner's application. */
    API
}
