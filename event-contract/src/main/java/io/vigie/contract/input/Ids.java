package io.vigie.contract.input;

/** What may be an id. */
final class Ids {

    /** In characters, that is code points. */
    static final int LONGEST = 128;

    private Ids() {}

    static boolean isId(String id) {
        if (id.isEmpty() || id.codePointCount(0, id.length()) > LONGEST) {
            return false;
        }
        for (int i = 0; i < id.length(); i = id.offsetByCodePoints(i, 1)) {
            if (!isPlain(id.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Half a surrogate pair cannot be written as UTF-8. */
    static boolean isPlain(int codePoint) {
        return !Character.isISOControl(codePoint)
                && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }
}
