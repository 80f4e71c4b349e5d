package org.guanxi.support.cases;

/** How the customer came to us. */
enum CaseChannel {
    MAIL,
    PHONE,
    WEB,
    CHAT,
    WECHAT,
    IN_PERSON,
    /** A partner's application. */
    API
}
