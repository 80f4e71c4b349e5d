package org.guanxi.shared.openapi;

/** What the objects of {@code /api/<plural>} are called. */
record Noun(String plural) {

    String singular() {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - "ies".length()) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** An account, but a user: that begins with the sound of a y. */
    String withArticle() {
        String one = singular();
        return ("aeio".indexOf(one.charAt(0)) < 0 ? "a " : "an ") + one;
    }
}
