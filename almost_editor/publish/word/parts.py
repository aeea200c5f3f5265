"""What is the same in every document: its parts' frames, and the styles that a word processor lets one change."""

from __future__ import annotations

from collections.abc import Iterable

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
CONTENT_TYPES = (
    f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_TYPES}.settings+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_TYPES}.numbering+xml"/>'
    f'<Override PartName="/word/footnotes.xml" ContentType="{_TYPES}.footnotes+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    "</Types>"
)
PACKAGE_RELATIONS = (
    f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rDocument" Type="{_OFFICE}/relationships/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rCore" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
SETTINGS = (
    f'{HEAD}<w:settings {NAMESPACES}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat></w:settings>'
)
SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
_FIXED = ("styles", "settings", "numbering", "footnotes")


def relations(fixed: bool, links: Iterable[tuple[str, str]], images: Iterable[tuple[str, str]]) -> str:
    """Return a part's relationships: links and pictures as pairs of target and name; both are text for attributes."""
    kind = f'Type="{_OFFICE}/relationships'
    lines = [f'<Relationship Id="r{one}" {kind}/{one}" Target="{one}.xml"/>' for one in _FIXED if fixed]
    lines += [f'<Relationship Id="{name}" {kind}/image" Target="media/{target}"/>' for target, name in images]
    lines += [
        f'<Relationship Id="{name}" {kind}/hyperlink" Target="{target}" TargetMode="External"/>'
        for target, name in links
    ]
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def styles(language: str) -> str:
    """Return the styles; `language` is the text's, for the checking of its spelling."""
    return (
        f"{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="Georgia" w:cs="Times New Roman"/>'
        f'<w:sz w:val="23"/><w:szCs w:val="23"/><w:lang w:val="{language}" w:bidi="{language}"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        f"</w:docDefaults>{_STYLES}</w:styles>"
    )


def _style(name: str, title: str, paragraph: str = "", text: str = "", *, on: str = "Normal", then: str = "") -> str:
    followed = f'<w:next w:val="{then}"/>' if then else ""
    return (
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/><w:basedOn w:val="{on}"/>{followed}'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{text}</w:rPr></w:style>"
    )


def _heading(level: int, size: int) -> str:
    paragraph = f'<w:keepNext/><w:spacing w:before="320" w:after="100" w:line="264" w:lineRule="auto"/>\
<w:outlineLvl w:val="{level - 1}"/>'
    text = f'{_SANS}<w:b/><w:bCs/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    return _style(f"Heading{level}", f"heading {level}", paragraph, text, then="BodyText")


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _edge(side: str, colour: str, weight: int) -> str:
    return f'<w:pBdr><w:{side} w:val="single" w:sz="{weight}" w:space="10" w:color="{colour}"/></w:pBdr>'


_SANS = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
_MONO = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>'
_QUIET = '<w:color w:val="6D6962"/>'
_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
    "</w:tblCellMar></w:tblPr></w:style>"
    + _style("BodyText", "Body Text")
    + _style("Title", "Title", '<w:spacing w:after="120" w:line="252" w:lineRule="auto"/>', f"<w:b/>{_size(52)}")
    + _style("Subtitle", "Subtitle", '<w:spacing w:after="200"/>', f"{_QUIET}{_size(28)}")
    + _style("Byline", "Byline", '<w:spacing w:after="40"/>', f"{_SANS}{_size(20)}")
    + _style("Picture", "Picture", '<w:keepNext/><w:spacing w:before="240" w:after="80"/>')
    + _style("Dateline", "Dateline", '<w:spacing w:before="240" w:after="60"/>', f"{_SANS}<w:b/><w:bCs/>{_size(19)}")
    + "".join(_heading(level, size) for level, size in enumerate((32, 28, 25, 23, 22), 1))
    + _style("Quote", "Quote", f'{_edge("left", "C9C4BA", 18)}<w:ind w:left="360"/>', "<w:i/><w:iCs/>")
    + _style("IntenseQuote", "Intense Quote", f'{_edge("left", "A4342A", 24)}<w:ind w:left="360"/>', _size(30))
    + _style("Aside", "Aside", f'{_edge("left", "6D6962", 6)}<w:ind w:left="360"/>', f"{_SANS}{_size(21)}")
    + _style("Term", "Term", '<w:keepNext/><w:spacing w:after="20"/>', "<w:b/><w:bCs/>")
    + _style("Code", "Code", '<w:shd w:val="clear" w:color="auto" w:fill="F6F5F2"/><w:spacing w:line="252" \
w:lineRule="auto"/>', f"{_MONO}{_size(19)}")
    + _style("Caption", "caption", '<w:spacing w:after="240"/>', f"{_SANS}{_QUIET}{_size(18)}")
    + _style("ListParagraph", "List Paragraph", '<w:spacing w:after="60"/>')
    + _style("TableText", "Table Text", '<w:spacing w:before="40" w:after="40" w:line="252" w:lineRule="auto"/>',
             f"{_SANS}{_size(19)}")
    + _style("FootnoteText", "footnote text", '<w:spacing w:after="40" w:line="252" w:lineRule="auto"/>', _size(18))
    + '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr>'
    '<w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="A4342A"/>'
    '<w:u w:val="single"/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
    "<w:tblPr><w:tblBorders>"
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="C9C4BA"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders></w:tblPr></w:style>"
)  # fmt: skip
