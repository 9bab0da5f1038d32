// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
/*! With parts of d3-array:

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
/*! With parts of d3-time:

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
"use strict";(()=>{var q1=Object.defineProperty;var br=(t,e)=>{for(var n in e)q1(t,n,{get:e[n],enumerable:!0})};var Y1=["actors","links","sources","kinds","types"];function Gd(t){let{changes:e}=t;if(!e)return t;let n=Y1.map(o=>[t[o],e.gone[o]]);n.push([t.columns.of,e.gone.
at],[t.columns.wholes,e.gone.wholes]);for(let[o,s]of n)for(let[r,i]of Object.entries(s))Object.defineProperty(o,r,{value:i});return t}var Xi=({actors:t,links:e},n)=>n.
filter(o=>[t,e].some(s=>Object.prototype.propertyIsEnumerable.call(s,o))),Ml=({links:t})=>Object.assign({},...t.changed.map(({records:e})=>e));function kr({changes:t},e,n){
if(!t)return[];let o=e==="links"?Ml(t):t[e].changed,s=t.wording[e];return Object.hasOwn(o,n)?o[n]:Object.hasOwn(s,n)?s[n]:[]}function Se(t,e,n){if(!t.changes)return null;
let{added:o,removed:s}=t.changes[e];return o.includes(n)?"new":(e==="links"||e==="actors")&&s.includes(n)?"gone":kr(t,e,n).length?"changed":null}var zd=({links:t,
changes:e})=>[...Object.entries(t),...Object.entries(e?.gone.links??{})];var K1=["actors","links","sources","events"];function Vd(t,e){if(Array.isArray(t))return t;if("table"in t){let r=e[t.table];return t.at.map(i=>Array.isArray(i)?
i.map(a=>r[a]):i===null?null:r[i])}if("values"in t)return t.at.map(r=>t.values[r]);let n=Vd(t.lengths,e),o=qd(t.rows,n.reduce((r,i)=>r+(i??0),0),e),s=0;return n.
map(r=>r===null?null:o.slice(s,s+=r))}function qd(t,e,n){let o=Array.from({length:e},()=>({}));for(let[s,r]of Object.entries(t)){let i=Vd(r,n);for(let a=0;a<e;a+=
1)i[a]!==null&&(o[a][s]=i[a])}return o}function X1(t){let e=Object.fromEntries(Object.entries(t).map(([n,{ids:o}])=>[n,o]));return Object.fromEntries(Object.entries(
t).map(([n,{ids:o,fields:s}])=>{let r=qd(s,o.length,e),i=Object.create(null);return o.forEach((a,c)=>{i[a]=r[c]}),[n,i]}))}function Q1({columns:t,at:e,wholes:n},o){
return{columns:t,of:Object.assign(Object.create(null),Object.fromEntries(o.map((s,r)=>[s,e[r]]))),wholes:n}}function Yd(t){return Gd({...t,columns:Q1(t.columns,
t.actors.ids),...X1(Object.fromEntries(K1.map(e=>[e,t[e]])))})}var et={};br(et,{atDate:()=>eo,bounded:()=>Ep,brief:()=>Wt,certainIn:()=>Lp,certainty:()=>ce,dayInWords:()=>ut,firstDay:()=>Fl,inWords:()=>F,lastDay:()=>_l,lifetimeInWords:()=>Mr,
openWindowOf:()=>rn,possibleIn:()=>Cp,short:()=>Rl,spanOf:()=>Be,spansOf:()=>Zt,spells:()=>Bl,windowInWords:()=>Er,windowOf:()=>Tp});var Z1=[0,31,59,90,120,151,181,212,243,273,304,334],Kd=t=>t%4===0&&(t%100!==0||t%400===0);function xr(t,e){return e===2?Kd(t)?29:28:e===4||e===6||e===9||e===11?
30:31}var Qi=(t,e,n)=>t>=1&&t<=9999&&e>=1&&e<=12&&n>=1&&n<=xr(t,e);function De(t,e,n){let o=t-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+
Z1[e-1]+(e>2&&Kd(t)?1:0)+n}var kn=t=>De(Number(t.slice(0,4)),Number(t.slice(5,7)),Number(t.slice(8,10)));function ie(t){if(t<=0||t>3652059)return null;let e=Math.
floor(t/365.2425)+1;for(;De(e,1,1)>t;)e-=1;for(;De(e+1,1,1)<=t;)e+=1;let n=12;for(;De(e,n,1)>t;)n-=1;let o=s=>String(s).padStart(2,"0");return`${String(e).padStart(
4,"0")}-${o(n)}-${o(t-De(e,n,1)+1)}`}function Xd(){let t=new Map,e=n=>(t.has(n)||t.set(n,kn(n)),t.get(n));return n=>n.map((o,s)=>o?e(o):s%2?1e9:-1e9)}var rt=class extends RangeError{constructor(e,n=""){super(n?`${e}; ${n}`:e),this.what=e,this.help=n}},hs=(t,e="")=>t.length?`did you mean ${t.map(n=>`\`${n}\``).
join(" or ")}?`:e,xn=(t,e,n=[],o="")=>new rt(`no ${t} \`${e}\``,hs(n,o));var El=64,tx=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,Zd=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,ex=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
nx=/^(\d{4})S(\d+)[?~%]?$/,ox=/^(?:\[.*\]|\{.*\})$/,sx=/^([^/]*)\/([^/]*)$/,rx=/^(\d{4})-(\d{4})$/,ix=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,
ax=/^(\d{4}-\d\d)[?~%](-\d\d)$/,cx=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,lx=String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,fx=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,
ux=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${lx})(?:${fx})?$`),dx=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,
ws=[[3,3],[6,3],[9,3],[12,3]],px=[ws[2],ws[3],ws[0],ws[1]],mx=[[1,3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],hx=[...ws,...ws,...px,...mx],wx=[[tx,np],
[Zd,rp],[ex,bx],[nx,kx],[ox,yx],[sx,sp]],gx=t=>new rt(`\`${t}\` is not an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),tp=()=>new rt("not a day \
of the calendar in the years 0001 to 9999"),ep=t=>new rt(`\`${t}\` ends before it begins`);function en(t){if(t.length>El&&[...t].length>El)throw new rt(`a date \
has at most ${El} characters`);if(t==="")throw new rt("a date is needed here, and not an empty text");if(t!==t.trim())throw new rt("a date must not have spaces \
around it");return Ji(t)}function Ji(t){for(let[e,n]of wx){let o=e.exec(t);if(o)return n(t,...o.slice(1))}return xx(t)}function np(t,e,n,o){let[s,r,i]=[Number(e),
n?Number(n):void 0,o?Number(o):void 0];if(s===0)throw new rt("years run from 0001 to 9999");if(r!==void 0&&(r<1||r>12))throw new rt(`there is no month ${n}; a d\
ate is written YEAR-MONTH-DAY`);if(r&&i!==void 0&&!Qi(s,r,i))throw new rt(`${t} is not a day of the calendar`);return op(s,r,i)}function op(t,e,n){let o=e||12;return[
De(t,e||1,n||1),De(t,o,n||xr(t,o))]}function sp(t,e,n){let o=r=>r===""||r==="..";if(o(e)&&o(n))throw new rt(`\`${t}\` names no date`);let s=[o(e)?-1e9:Ji(e)[0],
o(n)?1e9:Ji(n)[1]];if(s[0]>s[1])throw ep(t);return s}function yx(t){let e=t.slice(1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?Ji(n.trim()):
sp(t,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...e.map(([n])=>n)),Math.max(...e.map(([,n])=>n))]}function rp(t,e,n="XX",o="XX"){let s=[Al(e,9999),
Al(n,12),Al(o,31)],r=Qd(s),i=Qd(s.map(a=>[...a].reverse()));if(!r||!i)throw new rt(`${t} is not a day of the calendar`);return[De(...r),De(...i)]}function Al(t,e){
if(!t.includes("X"))return[Number(t)];let n=new RegExp(`^${t.replaceAll("X","\\d")}$`);return Array.from({length:e},(s,r)=>r+1).filter(s=>n.test(String(s).padStart(
t.length,"0")))}function Qd([t,e,n]){for(let o of t)for(let s of e)for(let r of n)if(Qi(o,s,r))return[o,s,r];return null}function bx(t,e,n){let[o,s]=hx[Number(n)-
21],r=o+s>13,[i]=np(t,e,r?"01":String(o).padStart(2,"0")),a=Number(e)+(r?1:0);return[i,a>9999?De(9999,12,31):op(a,(o+s-2)%12+1)[1]]}function kx(t,e,n){if(!/^[1-4]$/.
test(n))throw new rt(`\`${t}\`: of a year, 1 to 4 digits are significant`);return rp(t,e.slice(0,Number(n)).padEnd(4,"X"))}function xx(t){if(dx.test(t))throw tp();
let e=Sx(ux.exec(t)?.[1]??t);if(!e)throw gx(t);return e}function Sx(t){let e=ax.exec(t),n=ix.exec(e?e[1]+e[2]:t);if(n)return Jd(n[1]??n[2],n[3],n[4],!/[?~%]/.test(
t));let o=t.replace(/[?~%]$/,""),s=cx.exec(o);return!s||t!==o&&!Zd.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.test(o)?null:Jd(s[1],s[2],s[3])}function Jd(t,e,n,o=!1){
let s=(i,a)=>!i||i==="XX"||Number(i)>=1&&Number(i)<=a;if(!s(e,12)||!s(n,o?xr(4,Number(e)):31))return null;let r=(i,a,c)=>{let l=Number(t.replaceAll("X",i)),f=e&&
e!=="XX"?Number(e):a,u=n&&n!=="XX"?Number(n):c?xr(l,f):1;if(!Qi(l,f,u))throw tp();return De(l,f,u)};return[r("0",1,!1),r("9",12,!0)]}function ip(t){let e=rx.exec(
t),n=t.indexOf("..");if(n<0&&!e)throw new rt(`\`${t}\` is not of the form FIRST..LAST, such as 2012..2014`);let[o,s]=e?e.slice(1):[t.slice(0,n).trim(),t.slice(n+
2).trim()],r=[o?en(o)[0]:-1e9,s?en(s)[1]:1e9];if(r[0]>r[1])throw ep(t);return r}var Y=["low","moderate","high"],gt=["asserted","disputed","denied"],Jt={asserted:"not contested",disputed:"disputed",denied:"denied"},ae={A:"completely reliable",
B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},gs={1:"confirmed by other sources",2:"probabl\
y true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"},q=["support","structure","alignment","hostility"],nn=["support","structure","a\
lignment"],Zi=["asserted","disputed"],ta=["kinds","families","on","between","certain","minConfidence","status","without"],Do=["via","maxHops","limit","undirecte\
d","time","parts","sort"],Pt={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,
time:"any",parts:!0,sort:"shortest"},cp=["any","together","in-order"],lp=["shortest","strongest"],on=["January","February","March","April","May","June","July","\
August","September","October","November","December"],fp=["spring {}","summer {}","autumn {}","winter {}","spring {} (Northern Hemisphere)","summer {} (Northern \
Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (Southern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} \
(Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second quarter of {}","the third quarter of {}","the fourth quarter of {\
}","the first third of {}","the second third of {}","the third third of {}","the first half of {}","the second half of {}"],Tl="ongoing",up={about:"about","up-t\
o":"up to","at-least":"at least"},dp=["leads","member-of"],sn={high:null,moderate:[9,4],low:[2.5,3.5]},Cl={actors:["id","name","type","plural","definite","count\
ry","ideology","founded","dissolved","born","died","url","summary","attributes","not_to_confuse_with","former_ids","wikidata","ucdp","gw","iso","opensanctions",
"ofac","eu","uk","un"],links:["id","source","target","kind","role","start","end","periods","items","purpose","summary","attributes","former_ids","family","symme\
tric","status","weakly_disputed","confidence","independent_sources","earliest_start","latest_start","earliest_end","latest_end"],claims:["record_type","record",
"position","id","source","stance","credibility","locator","summary","attributed_to","holds"],sources:["id","title","publisher","reliability","class","author","p\
ublished","url","host","archived_url","accessed","sha256","language","derives_from","summary","former_ids"],events:["id","name","date","place","responds_to","su\
mmary","attributes","former_ids"]},pp="attribute_",mp=["wikidata","ucdp","gw","iso","opensanctions","ofac","eu","uk","un"],Ll={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"\
ه",ۀ:"ه",ؤ:"و",ـ:"",ß:"ss",ı:"i"},ea={q:"k",c:"k",z:"s",p:"b"},hp=[["dsch","j"],["dj","j"],["sch","s"],["sh","s"],["ch","k"],["kh","k"],["gh","k"],["th",
"t"],["dh","d"]],wp=["ad","al","an","ar","as","ash","at","az","e","ed","el","i","il","ul","ye"],gp=4,yp=500,Dl=70,na=75,bp=3,kp=5e6,xp=10;var Sp=6,vp=50,Nl=2e3,oa=8;var vx=new RegExp(`[${Object.keys(Ll).join("")}]`,"g"),$x=new RegExp(`[${Object.keys(ea).join("")}]`,"g"),Ox={ß:"ss",ς:"σ",և:"եւ"},Wl=new Map,Il=new Map;function Mx(t){
return Wl.has(t)||Wl.set(t,t==="ͅ"||`ͅ${t}`.normalize("NFD")!==`ͅ${t}`),Wl.get(t)}function Ex(t){return Il.has(t)||Il.set(t,t.normalize("NFKD").replace(/\p{M}/gu,
e=>Mx(e)?"":e)),Il.get(t)}function bt(t){return(/^\p{ASCII}*$/u.test(t)?t:t.replace(/\P{ASCII}/gu,Ex).replace(vx,n=>Ll[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").
toLowerCase().replace(/[ßςև]/g,n=>Ox[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}function ra(t){let e=t?t.split(" "):[];return/^\p{ASCII}*$/u.test(t)?e.filter(
n=>e.length===1||!wp.includes(n)).map(Tx):e.map(n=>[...n].length>gp?n.replace(/^ال/,""):n)}var Ax=5e4,sa=new Map;function Tx(t){let e=sa.get(t);return e===void 0&&
(sa.size>Ax&&sa.clear(),sa.set(t,e=Cx(t))),e}function Cx(t){let e=hp.reduce((s,[r,i])=>s.replaceAll(r,i),t),n=e[0].replace(/[aeiouwvy]/,"a"),o=e.slice(1).replace(
$x,s=>ea[s]).replace(/[aeiouwvyh]/g,"");return((ea[n]??n)+o).replace(/(.)\1+/g,"$1")}var Wo=t=>Array.from(t,e=>e.codePointAt(0)??0);function No(t){let e=Wo(t),n=new Int32Array(
128),o=new Map;return e.slice(0,32).forEach((s,r)=>{s<128?n[s]|=1<<r:o.set(s,(o.get(s)??0)|1<<r)}),{points:e,bits:n,others:o}}function Lx({points:t,bits:e,others:n},o){
if(t.length>32)return Dx(t,o);let s=-1;for(let i of o){let a=s&(i<128?e[i]:n.get(i)??0);s=s+a|s-a}let r=0;for(let i=0;i<t.length;i++)r+=~(s>>>i)&1;return r}function Dx(t,e){
let n=new Uint16Array(e.length+1);for(let o of t)for(let s=1,r=0;s<=e.length;s++){let i=n[s];n[s]=e[s-1]===o?r+1:Math.max(i,n[s-1]),r=i}return n[e.length]}function Zn(t,e,n=0){
let o=t.points.length+e.length;return o===0?100:200*Math.min(t.points.length,e.length)<n*o?0:(1-(o-2*Lx(t,e))/o)*100}function Sn(t,e,n=1){if(t.length>yp)return[];
let o=No(t.toLowerCase());return[...new Set(e)].sort().map(r=>[Zn(o,No(r).points,Dl),r]).filter(([r])=>r>=Dl).sort(([r],[i])=>i-r).slice(0,n).map(([,r])=>r)}var ia=Object.keys(Pt),Nx=ia.filter(t=>Array.isArray(Pt[t]));function vn(t={}){for(let n of Object.keys(t??{}))if(!Object.hasOwn(Pt,n))throw new rt(`there is no\
 filter \`${n}\``,hs(Sn(n,ia),`it is one of ${ia.join(", ")}`));let e={...Pt,...t};for(let n of ia)e[n]??=Pt[n];for(let n of Nx)e[n]=Wx(n,e[n]);if(vr("family",e.
families,q),vr("status",e.status,gt),e.minConfidence!==null&&vr("confidence",[e.minConfidence],Y),vr("time",[e.time],cp),vr("sort",[e.sort],lp),e.on!==null&&e.between!==
null)throw new rt("`on` and `between` exclude each other","give only one of them");for(let n of["maxHops","limit"])if(!(Number.isInteger(e[n])&&e[n]>=1))throw new rt(
`\`${n}\` must be a whole number of at least 1, not ${JSON.stringify(e[n])}`);return Io(e),e}function Wx(t,e){let n=typeof e=="string"?[e]:Array.isArray(e)?e:null;
if(!n||n.some(o=>typeof o!="string"))throw new rt(`\`${t}\` takes texts, not ${JSON.stringify(e)}`);return[...new Set(n)]}function vr(t,e,n){for(let o of e)if(!n.
includes(o))throw new rt(`no ${t} \`${o}\``,hs(Sn(String(o),n),`it is one of ${n.join(", ")}`))}function Io({on:t=null,between:e=null}){try{return t!==null?en(String(
t)):e===null?null:ip(String(e))}catch(n){throw n instanceof rt?new rt(`\`${t===null?"between":"on"}\`: ${n.message}`):n}}function to(t){let e=vn(t),n=e.families.
length||e.kinds.length?e.families:nn;return{...e,families:[...n],status:[...e.status.length?e.status:Zi]}}var $r="0000-00-00",Or="9999-99-99",Zt=({span:t,spans:e})=>e??[t];function Ep([t,e,n,o]){return[t??$r,e??Or,n??$r,o??Or]}var Ap=([t,e])=>[ie(t)??$r,ie(e)??Or],Be=t=>Ap(
en(t));function Tp({on:t,between:e}={}){let n=Io({on:t||null,between:e||null});return n&&Ap(n)}function rn(t){let e=Tp(t);return e&&[e[0]===$r?null:e[0],e[1]===
Or?null:e[1]]}var Cp=([t,,,e],[n,o])=>t<=o&&e>=n,Lp=([,t,e],[n,o])=>t<=o&&e>=n;function ce(t,[e,n]){let o=[e??$r,n??Or],s=Zt(t).map(Ep);return s.some((r,i)=>!t.
outside?.includes(i)&&Lp(r,o))?"certain":s.some(r=>Cp(r,o))?"possible":null}function ut(t){let[e,n,o]=t.split("-").map(Number);return`${o} ${on[n-1]} ${e}`}var Ix=[
[/^(\d{4})$/,t=>t],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,t=>Mp(t)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,t=>ut(t)],[/^(\d{3})X$/,t=>`the ${t}0s`],[/^(\d{4})-XX$/,
t=>`some month of ${t}`],[/^(\d{4})-XX-XX$/,t=>`some day of ${t}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,t=>`some day of ${Mp(t)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,
t=>fp[Number(t.slice(5))-21].replace("{}",t.slice(0,4))]],$p=/^\[([^,.\]]*)\.\.([^,.\]]*)\]$/,Op=/^\d{4}(-\d\d){0,2}$/,Mp=t=>`${on[Number(t.slice(5))-1]} ${t.slice(
0,4)}`;function F(t){if(t==="..")return Tl;if(/^[[{].*[\]}]$/.test(t))return Rx(t);if(t.includes("/"))return Dp(t.split("/"));if(/[?~%]/.test(t)){let e=/[?%]/.test(
t)?"perhaps ":"",n=/[~%]/.test(t)?"about ":"";return`${e}${n}${F(t.replace(/[?~%]/g,""))}`}for(let[e,n]of Ix){let o=e.exec(t);if(o)return n(o[1])}return jx(t)}function Rx(t){
let e=t.slice(1,-1).split(",").map(s=>s.includes("..")?Dp(s.trim().split("..")):F(s.trim())),[n,o]=[e.slice(0,-1),e[e.length-1]];return n.length?`${n.join(", ")}\
 ${t[0]==="["?"or":"and"} ${o}`:o}function Dp([t,e]){let n=o=>o===""||o==="..";return n(t)?`${F(e)} or earlier`:n(e)?`${F(t)} or later`:`between ${F(t)} and ${F(
e)}`}function jx(t){let e;try{e=en(t)}catch{return"an unknown date"}let[n,o]=e.map(s=>ie(s));return n?.endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(
0,4)} and ${o.slice(0,4)}`:n&&o?`between ${ut(n)} and ${ut(o)}`:n?`${ut(n)} or later`:o?`${ut(o)} or earlier`:"an unknown date"}function eo(t){let e=F(t);return/^(about|perhaps|some day|between) | or (later|earlier)$/.
test(e)?e:/^\d{1,2} \D/.test(e)?`on ${e}`:`in ${e}`}function ys({start:t,end:e,periods:n}){return n?n.map(o=>{let s=o.split("/"),[r,i]=s.length===1?[o,o]:s;return{
start:r===".."?"":r,end:i}}):[{start:t,end:e}]}function Mr(t,e){let n=ys(t).map(o=>Fx(o,e));return t.outside?[n.join(" "),"These dates contradict the lives of t\
he actors, so no day is certain."]:[n.join(" "),Zt(t).map(_x).join(" ")]}function Fx(t,e){let[n,o]=[Np(t),jl(t)],s=n?`Seen ${eo(n)}, start unknown`:t.start?`Beg\
an ${F(t.start)}`:"Start unknown",r=e?` on ${ut(e)}, the date of record`:" at the date of record",i=t.end?t.end===".."?`ongoing${r}`:o?t.start===o?"end unknown":
`last confirmed ${F(o)}, end unknown`:`ended ${F(t.end)}`:"end unknown";return`${s}; ${i}.`}function _x([t,e,n,o]){let s=[];return t!==e&&s.push(t?`from ${ut(t)}`:
"before"),n!==o&&s.push(o?`until ${ut(o)}`:"after"),!e||!n||e>n?"These dates give no day on which it certainly held.":(e===n?`Certain on ${ut(e)} alone`:`Certai\
n from ${ut(e)} to ${ut(n)}`)+(s.length?`; possible ${s.join(" and ")}.`:".")}function Np(t){let e=jl(t);return e&&t.start===`[..${e}]`?e:null}var jl=({end:t})=>/^\[([^,.\]]+)\.\.\]$/.
exec(t??"")?.[1]??null;function Wt(t){let e=ys(t),n=e.map(Bx);return e.length>1&&n.every(Boolean)?n.join(", "):e.map(Px).join(", ")}function Bx({start:t,end:e}){
let n=(t??"").replace($p,"$2"),o=(e??"").replace($p,"$1");return!Op.test(n)||!(o===".."||Op.test(o))?null:o===".."?`${F(n)} – ongoing`:n===o?F(n):en(n)[0]<=en(
o)[1]?`${F(n)} – ${F(o)}`:null}function Px(t){let[e,n]=[Np(t),jl(t)];if(e)return`seen ${F(e)}`;let o=t.start?F(t.start).replace(/^the /,""):"?",s=t.end?t.end===
".."?Tl:n?t.start===n?"?":`last confirmed ${F(n)}`:F(t.end).replace(/^the /,""):"?";return o==="?"&&s==="?"?"dates not known":o===s?o:`${o} – ${s}`}function Fl(t){
let e=ys(t).flatMap(({start:n})=>n||[]);return e.length<ys(t).length?null:e.flatMap(n=>aa(n)[0]??[]).sort()[0]??null}function _l(t){let e=ys(t).map(({end:n})=>n&&
n!==".."?aa(n)[1]:null);return e.every(Boolean)?e.sort().at(-1):null}function Bl(t){let e=({start:o,end:s})=>[o&&aa(o)[0],s&&s!==".."?aa(s)[1]:null];return(t.periods?
ys(t).map(e):[]).map(([o,s])=>`${o||".."}/${s||".."}`).join("; ")}var aa=t=>en(t).map(ie);function Rl(t,e){if(!t)return"";for(let n of[4,7])if(Be(t.slice(0,n))[e]===
t)return t.slice(0,n);return t}function Er(t){if(!t||!t[0]&&!t[1])return"all time";let[e,n]=[Rl(t[0],0),Rl(t[1],1)];return e?n?e===n?F(e):`${F(e)} to ${F(n)}`:`\
since ${F(e)}`:`until ${F(n)}`}var at=t=>Y.indexOf(t),At=t=>[t.derives_from??[]].flat(),Pe=({status:t,weakly_disputed:e})=>e?`weakly ${t}`:t;function Wp(t,e){let n=new Map,o=s=>{n.has(s)||n.set(
s,s);let r=s;for(;n.get(r)!==r;)n.set(r,n.get(n.get(r))),r=n.get(r);return r};for(let s of t){let[r,...i]=e[s].marks;o(r);for(let a of i)n.set(o(a),o(r))}return{
marks:[...n.keys()],top:o}}function bs(t,e){let{marks:n,top:o}=Wp(t,e),s=new Map;for(let r of n.sort())s.has(o(r))||s.set(o(r),r);return[...s.values()]}function ca(t,e){
let{top:n}=Wp(t,e),o=new Map;for(let s of t){let r=n(e[s].marks[0]);o.set(r,[...o.get(r)??[],s])}return[...o.values()]}function Ar(t,e){let n=t.filter(f=>f.stance===
"supports"),o=t.filter(f=>f.stance!=="supports"),s=n.some(f=>f.strength==="strong"),r=n.filter(f=>f.strength!=="weak"),i=bs(new Set(r.map(f=>f.source)),e).length,
a=s&&i>=2?2:s||i>=2?1:0,c=o.every(f=>f.strength==="weak");a>0&&!c&&(a-=1);let l=o.length?n.length?"disputed":"denied":"asserted";return{status:l,confidence:Y[a],
roots:bs(new Set(n.map(f=>f.source)),e),weakly_disputed:l==="disputed"&&c}}var Hx=["types","countries"],Ip=Object.freeze({paths:[...ta,...Do],whyNot:[...ta,...Do.filter(t=>!["limit","sort"].includes(t))],setFilter:[...ta,...Hx]});function Rp(t,e){
let n=Ip[t];for(let o of Object.keys(e??{})){if(n.includes(o))continue;if(!Object.hasOwn(Pt,o))throw new rt(`there is no filter \`${o}\``,hs(Sn(o,n),`it is one \
of ${n.join(", ")}`));let s=Ip.paths.includes(o)?"belongs to paths":"is not for the page";throw new rt(`\`${o}\` ${s}; \`${t}\` takes ${n.join(", ")}`)}if((e??{}).
certain&&!Tr(e)){let o=["on","between","time"].filter(s=>n.includes(s)).map(s=>`\`${s}\``);throw new rt("`certain` has no effect without a time",`give ${o.join(
" or ")}`)}return e}var Tr=({on:t,between:e,time:n=Pt.time})=>!!(t||e||n!==Pt.time);var jp=["graph","timeline","table","matrix","sources","hypotheses"],On=["actors","links","claims","sources","events"],Mn=["kinds","types","confidences","statuse\
s","countries"],ks=[...Mn,"window","certain","without","only"],It=[...ks,"question"],Ht="none",la=[...q,"all"],fa=["kinds","name","role"],Fp=["kinds","weight"],
kt=Object.freeze({view:"graph",table:"actors",timeline:"lanes",matrix:{family:"support",order:"kinds",grouped:!0,opened:[]},kinds:null,types:null,confidences:null,
statuses:null,countries:null,window:null,certain:!1,without:[],only:null,unfolded:[],focus:null,pinned:{},stacks:[],families:null,width:"kinds",selected:[],open:null,
compare:null,question:null,chosen:null,story:null,wrong:null}),Cr=Object.keys(kt),an=t=>t?{window:t}:{window:t,certain:!1};function le(t,e){return e==="kinds"?Object.
keys(t.kinds):e==="types"?Object.keys(t.types):e==="confidences"?[...Y].reverse():e==="statuses"?[...gt]:[...new Set(Object.values(t.actors).map(o=>o.country??Ht))].
sort()}var Ux=2,Hl="country:",pt=({question:t})=>!!(t&&(t.from||t.to||t.walk.via?.length)),He=({compare:t})=>t&&t.by!=="actors"?t:null,xs=({compare:t})=>t?.by===
"dates"||t?.by==="filters";function ua(t,e){return t.compare?.by!=="dates"||!t.window&&!t.certain?t:e&&e.compare===t.compare&&!it(e.window,t.window)?{...t,compare:null}:
{...t,window:null,certain:!1}}var ve=t=>t.startsWith(Hl)?t.slice(Hl.length):null,no=t=>`${Hl}${t}`;function $e({question:t}){let{from:e,to:n}=t??{};return e&&n&&
[e,n].every(o=>ve(o)===null)?{from:e,to:n}:null}function Ue({question:t}){return t?.walk.maxHops??(t?.from&&t?.to?Pt.maxHops:Ux)}function Ss(t,e,n){return pt(e)?
n==="statuses"?Zi:n!=="kinds"?null:Object.keys(t.kinds).filter(o=>nn.includes(t.kinds[o].family)):null}var Ro=(t,e,n)=>e[n]??Ss(t,e,n);function Ge(t,e,n,o){let s=new Set(
o),r=le(t,n).filter(a=>s.has(a)),i=Ss(t,e,n)??le(t,n);return{[n]:r.length===i.length&&i.every(a=>s.has(a))?null:r}}var it=(t,e)=>JSON.stringify(t)===JSON.stringify(
e);var _p=t=>t?.length?[...t]:null;function vs(t,e,n={question:null}){let{types:o,countries:s,...r}=e,i=vn(r),a=Object.keys(t.kinds),c=i.kinds.length>0||i.families.
length>0,l=d=>(!i.kinds.length||i.kinds.includes(d))&&(!i.families.length||i.families.includes(t.kinds[d].family))&&!i.without.includes(d),f=c?a:Ss(t,n,"kinds")??
a,u=!i.minConfidence||i.minConfidence===Y[0];return{types:_p([o??[]].flat()),countries:_p([s??[]].flat()),...i.status.length?Ge(t,n,"statuses",i.status):{statuses:null},
certain:i.certain,...Ge(t,n,"kinds",f.filter(l)),confidences:u?null:Y.slice(at(i.minConfidence??Y[0])),without:i.without.filter(d=>Object.hasOwn(t.actors,d)||Object.
hasOwn(t.links,d)),window:rn(i)}}function da(t){let e=t,n=Pt,s=Do.filter(r=>e[r]!==void 0&&e[r]!==null).filter(r=>r==="maxHops"||!it(e[r],n[r]));return Object.fromEntries(
s.map(r=>[r,r==="via"?[e[r]].flat():e[r]]))}function pa({from:t,to:e,walk:n}){let{maxHops:o,...s}=n,r=o!==void 0&&o!==Ue({question:{from:t,to:e,walk:s}});return{
from:t,to:e,walk:r?{...s,maxHops:o}:s}}function oo(t,{from:e,to:n,filter:o={}}){let{types:s,countries:r,...i}=o,a=Object.fromEntries(Object.entries(i).filter(([
f])=>!Do.includes(f))),c=pa({from:e,to:n,walk:da(o)});return[o.without??[]].flat().some(f=>t.kinds[f]?.composes)&&(c.walk.parts=!1),{question:c,chosen:null,...vs(
t,{types:s,countries:r,...a},{question:c})}}function Gx(t,e){let n=q.filter(s=>e.some(r=>t.kinds[r].family===s));return Object.keys(t.kinds).filter(s=>n.includes(
t.kinds[s].family)).length===e.length?n:null}function En(t,e){if(Mn.some(w=>e[w]?.length===0))return null;let{window:n,kinds:o,statuses:s,types:r,countries:i,confidences:a,
only:c,question:l}=e,f=o&&Gx(t,o),u=a&&Y.find(w=>a.includes(w)),d=Xi(t,e.without);if(r||i||c)for(let[w,{type:y,country:x=Ht}]of Object.entries(t.actors))(r&&!r.
includes(y)||i&&!i.includes(x)||c&&!c.includes(w))&&d.push(w);if(a&&u&&Y.slice(at(u)).some(w=>!a.includes(w)))for(let[w,y]of Object.entries(t.links))a.includes(
y.confidence)||d.push(w);let h={...f?{families:f}:o&&{kinds:o},...s&&{status:s},...u&&u!==Y[0]&&{minConfidence:u},...d.length>0&&{without:[...new Set(d)]},...n&&
{between:n.map(w=>w??"").join("..")},...l?.walk};return e.certain&&Tr(h)?{...h,certain:!0}:h}function Lr({question:t},e,n={}){let o=t??{from:null,to:null,walk:{}},
{from:s,to:r}={...o,...e},i=pa({from:s,to:r,walk:da({...o.walk,...n})});return{question:pt({question:i})?i:null,chosen:null}}function Bp(t,e,n){let o=to(En(t,e)??
{}),s=a=>!it(o[a],n[a]),r=vs(t,{...n,...Object.fromEntries(Do.map(a=>[a,null]))},e),i=Lr(e,{},n);return(s("kinds")||s("families"))&&(i.kinds=r.kinds),s("status")&&
(i.statuses=r.statuses),s("minConfidence")&&(i.confidences=r.confidences),(s("on")||s("between"))&&Object.assign(i,an(r.window??null)),s("certain")&&(i.certain=
n.certain),s("without")&&(i.without=e.without.filter(a=>n.without.includes(a)),it(i.without,e.without)&&Object.assign(i,{types:null,countries:null,only:null})),
i}var zx="2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",Pp=40,ma=String.raw`([a-z]{3,9})\.?`,Vx=/^(all|any|no|clear)( time)?$/,qx=/\b(\d{1,2})(?:st|nd|rd|th)\b/g,
Yx=/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/,Kx=/^(?:in|on|during|at|time:?)\s+/,Xx=/^\d{4}-\d\d(?:-\d\d)?$/,Qx=["spring","summer","autumn","winter"],Jx=[[/^(?:until|till|to|up to|through) ([^]+)$/,
t=>[null,ro(t,1)]],[/^before ([^]+)$/,t=>[null,jo(ro(t,0),-1)]],[/^after ([^]+)$/,t=>[jo(ro(t,1),1),null]],[/^between ([^]+) and ([^]+)$/,(t,e)=>Dr(t,e)],[/^(?:from )?([^]*?)\s*\.\.\s*([^]*)$/,
(t,e)=>Dr(t,e)],[/^(?:from )?([^]+?)\s+(?:to|till|until|through|-)\s+([^]+)$/,(t,e)=>Dr(t,e)],[/^(?:from )?(\d{4})(?:\s*-\s*|\s+)(\d{4})$/,(t,e)=>Dr(t,e)],[/^([a-z0-9 .,]+?)\s*-\s*([a-z0-9 .,]*[a-z][a-z0-9 .,]*)$/,
(t,e)=>Dr(t,e)],[/^(?:since|from) ([^]+?)(?: (?:on|onwards?))?$/,t=>[ro(t,0),null]]],Ul=t=>`“${t.length>Pp?`${t.slice(0,Pp)}…`:t}”`,jo=(t,e)=>t===null?null:
ie(kn(t)+e),Zx=t=>on.findIndex(e=>e.toLowerCase().startsWith(t.replace(/^sept$/,"sep")))+1,tS=t=>21+Qx.indexOf(t==="fall"?"autumn":t),Gl=t=>new RangeError(t,{cause:Up}),
Up="impossible",Gp=t=>t instanceof RangeError&&t.cause===Up;function eS(t){let e=(o,s,r)=>{let i=Zx(s),a=[o,String(i).padStart(2,"0"),...r?[r.padStart(2,"0")]:[]];
return i?a.join("-"):t},n=[[/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,([o,s])=>`${s}-${tS(o)}`],[/^q([1-4]) (\d{4})$/,([o,s])=>`${s}-${32+Number(o)}`],
[/^(\d{4}) q([1-4])$/,([o,s])=>`${o}-${32+Number(s)}`],[new RegExp(`^${ma},? (\\d{4})$`),([o,s])=>e(s,o)],[new RegExp(`^(\\d{4}) ${ma}$`),([o,s])=>e(o,s)],[new RegExp(
`^(\\d{1,2})\\.? ${ma},? (\\d{4})$`),([o,s,r])=>e(r,s,o)],[new RegExp(`^${ma} (\\d{1,2}),? (\\d{4})$`),([o,s,r])=>e(r,o,s)],[/^(?:the )?(\d{3})0s$/,([o])=>`${o}\
X`],[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,o=>o.map(s=>s.padStart(2,"0")).join("-")]];for(let[o,s]of n){let r=o.exec(t);if(r)return s(r.slice(1))}return t.toUpperCase()}
var nS=t=>t.toLowerCase().replace(/[–—−]/g,"-").replace(/…/g,"..").replace(/\s+/g," ").trim().replace(Kx,"").replace(qx,"$1");function ro(t,e){let n=t.trim();if(n===""||n==="..")return null;if(Yx.test(n))throw Gl(`${Ul(n)} can be read in two ways: write the month in letters, as in 8 De\
c 2024.`);let o=eS(n),s;try{s=Be(o)}catch{throw Xx.test(o)&&o.length>7?Gl(`The calendar has no day ${Ul(n)}.`):new RangeError(`${Ul(n)} is not a date. Write, fo\
r example, ${zx}.`)}return/^(0000|9999-99)/.test(s[e])?null:s[e]}function Dr(t,e){let n=/^(?:(\d{1,2}) )?([a-z]{3,9}\.? \d{4})$/.exec(e.trim()),o=t.trim();n?.[1]&&
/^\d{1,2}$/.test(o)?o=`${o} ${n[2]}`:n&&/^(\d{1,2} )?[a-z]{3,9}\.?$/.test(o)&&(o=`${o} ${n[2].slice(-4)}`);let s=[ro(o,0),ro(e,1)];if(s[0]&&s[1]&&s[0]>s[1])throw Gl(
`The time ends (${ut(s[1])}) before it starts (${ut(s[0])}).`);return s}function cn(t){let e=nS(t);if(!e||Vx.test(e))return null;for(let[n,o]of Jx){let s=n.exec(
e);if(s)return Hp(o(s[1],s[2]))}return Hp([ro(e,0),ro(e,1)])}var Hp=t=>t[0]||t[1]?t:null;var zp=["versions","dates","actors","filters"],Wr=[...Mn,"certain"],zl="|";function Vp([t,e]){let[n,o]=[jo(t,-1),jo(e,1)];return!n||!o?null:[[n,n],[o,o]]}function qp([
[t,e],[n,o]]){if(!t||t!==e||!o||n!==o)return null;let[s,r]=[jo(t,1),jo(o,-1)];return s&&r&&s<=r?[s,r]:null}var Ir=(t,e=!1)=>({compare:{by:"dates",sides:t,certain:e},
window:null,certain:!1});function Yp(t){let e={};for(let n of Wr)it(t[n],kt[n])||(e[n]=t[n]);return e}function Kp({window:t,actor:e,parts:n,versions:o}){let s=i=>Wr.
filter(a=>a in i).map(a=>`${a}=${n[a].write(i[a])}`).join(";"),r=i=>{let a={};for(let c of i.split(";").filter(Boolean)){let l=Wr.find(f=>c.startsWith(`${f}=`));
if(!l)throw new RangeError("a filter that is compared cannot be read");a[l]=n[l].read(c.slice(l.length+1))}return a};return{write(i){return i.by==="versions"?i.
by:i.by==="filters"?["filters",...i.sides.map(s)].join(zl):i.by==="dates"?["dates",...i.sides.map(t.write),...i.certain?["certain"]:[]].join(":"):["actors",...i.
sides,i.way,i.family].join(":")},read(i){if(i==="versions"){if(!o)throw new RangeError("this page was written without an earlier version");return{by:i}}if(i.startsWith(
`filters${zl}`)){let[,d,m,...h]=i.split(zl);if(m===void 0||h.length)throw new RangeError("two filters are compared");return{by:"filters",sides:[r(d),r(m)]}}let[
a,c,l,...f]=i.split(":");if(l===void 0)throw new RangeError("the comparison cannot be read");if(a==="dates")return{by:a,sides:[t.read(c),t.read(l)],certain:f[0]===
"certain"};if(a!=="actors"||c===l)throw new RangeError("the comparison cannot be read");for(let d of[c,l])if(!e(d))throw new RangeError(`no actor “${d}”`);let u=q.
find(d=>d===f[1])??"support";return{by:a,sides:[c,l],way:f[0]==="from"?"from":"to",family:u}}}}var R=(t,e,n=`${e}s`)=>`${t.toLocaleString("en")} ${t===1?e:n}`,Qp=(t,e)=>t?`${R(t,"path")}${e?", and there are more":""}`:`No path${e?" was found before the se\
arch reached its limit":""}`,Vl=(t,e)=>`${t.toLocaleString("en")} of ${e.toLocaleString("en")} (${Math.floor(100*t/e)}%)`;function ha({value:t,upper:e,currency:n,
per:o,qualifier:s,as_of:r},i){let a=f=>f.toLocaleString("en",{maximumFractionDigits:2}),c=e?`${a(t)} to ${a(e)}`:a(t),l=`${o?` a ${o}`:""}${r?` (${i(r)})`:""}`;
return`${s?`${up[s]} `:""}${n} ${c}${l}`}function Jp({speak:t,other:e,unstated:n}){if(!t&&!e)return null;let o=t+e+n;return`${t} of ${R(o,"source")} ${t===1||o===
1?"speaks":"speak"} of this time.`}var oS=/ (?:of|as|to|with|for|by|in|at)$/,Rr=t=>t.toLowerCase().trim(),io=t=>t?.definite&&!/^the /i.test(t.name)?"the ":"",Fo=t=>t.
startsWith("the ")?`T${t.slice(1)}`:t;function _o(t,e){let n=t.kinds[e.kind]??t.unusedKinds[e.kind],[o,s]=[t.actors[e.source],t.actors[e.target]],[r,i]=[Fo(io(o)),
io(s)],a=o?.plural?n.pluralVerb??n.verb:n.verb;if(!e.role||Rr(e.role)===Rr(n.label))return{opens:r,said:` ${a} ${i}`,named:!1};if(oS.test(Rr(e.role)))return{opens:r,
said:`, ${e.role} ${i}`,named:!1};if(!dp.includes(e.kind))return{opens:r,said:`, ${e.role}, ${a} ${i}`,named:!1};let c=Rr(e.role).endsWith(` ${Rr(s?.name??"")}`);
return{opens:r,said:c?`, ${e.role}`:`, ${e.role} of ${i}`,named:c}}function ze(t,e,n,o){let{opens:s,said:r,named:i}=_o(t,e);return`${s}${n}${r}${i?"":o}`}function ql(t){
let e=[{actors:[t.actors[0]],rises:!1}];for(let n of t.hops)if(!n.through)e.push({actors:[n.target],rises:!1});else{let o=e[e.length-1];o.actors.push(n.target),
o.rises=n.links[0].source===n.source}return e}function wa(t,{actors:e,rises:n},o){return o===0?"":n?`, part of ${io(t.actors[e[o]])}`:`${o===1?", through":" and"}\
 ${t.actors[e[0]]?.plural?"their":"its"} `}var ga=(t,e,n)=>ql(e).map(o=>o.actors.map((s,r)=>`${wa(t,o,r)}${n(s)}`).join("")).join(" → "),fe=t=>t[0].toUpperCase()+
t.slice(1),ln=t=>t.replaceAll("-"," ").replace(/\b(un|eu|us|uk)\b/g,e=>e.toUpperCase()),ya=t=>/^.*?[.!?](?=\s|$)/s.exec(t)?.[0]??t;var sS={actors:"actor",links:"link",sources:"source",events:"event",roots:"independent source"},rS=200,iS=new Intl.DisplayNames(["en"],{type:"region",fallback:"\
code"}),Rt=(t,e)=>({known:(n,o)=>Object.hasOwn(n[t],o),said:(n,o)=>`${e} ${aS(n,t,o)}`});function aS(t,e,n){if(e==="sources")return t.sources[n].title;if(e!=="l\
inks")return t[e][n].name;let o=t.links[n];return`“${ze(t,o,t.actors[o.source].name,t.actors[o.target].name)}”`}var Yl=(t,e)=>({known:(n,o)=>t.includes(o),said:(n,o)=>e(
o)}),Xl=t=>({known:(e,n)=>n==="",said:()=>t}),Zp=t=>({known:(e,n)=>{let o=n.split(",");return o.length<=rS&&o.every(s=>Object.hasOwn(e[t],s))},said:()=>"chosen \
one by one"}),Kl=Xl("drawn in the picture"),tm=Xl(""),ba={actors:{type:{known:(t,e)=>Object.hasOwn(t.types,e),said:(t,e)=>t.types[e].plural},country:{known:(t,e)=>le(
t,"countries").includes(e),said:(t,e)=>e===Ht?"without a country":`country: ${iS.of(e)}`},gives:Rt("actors","supporting"),takes:Rt("actors","supported by"),foe:Rt(
"actors","with hostile links to"),ally:Rt("actors","aligned with"),drawn:Kl,hidden:Xl("in view, but not drawn in the picture"),instead:tm,ids:Zp("actors")},links:{
from:Rt("actors","from"),to:Rt("actors","to"),of:Rt("actors","of"),with:Rt("actors","with"),kind:{known:(t,e)=>Object.hasOwn(t.kinds,e),said:(t,e)=>t.kinds[e].label.
toLowerCase()},family:Yl(q,t=>t),confidence:Yl(Y,t=>`${t} confidence`),status:Yl(gt,t=>Jt[t]),cites:Rt("sources","citing"),rests:Rt("sources","resting on"),alone:Rt(
"sources","without support if this source is withdrawn:"),weaker:Rt("sources","less confident if this source is withdrawn:"),drawn:Kl,instead:tm,ids:Zp("links")},
sources:{cited:Rt("links","cited for"),repeats:Rt("sources","derived from")},events:{of:Rt("actors","with"),cites:Rt("sources","citing"),rests:Rt("sources","res\
ting on"),alone:Rt("sources","without a claim if this source is withdrawn:"),drawn:Kl},roots:{cited:Rt("links","behind")}},em=Object.keys(ba),Oe=(t,e={})=>[t,...Object.
entries(e).map(([n,o])=>o===""?n:`${n}=${o}`)].join(":");function $s(t,e){let[n,...o]=e.split(":"),s=em.find(i=>i===n);if(!s)throw new RangeError(`a list holds ${em.
join(", ")}, not “${n.slice(0,60)}”`);let r={};for(let i of o){let a=i.indexOf("="),[c,l]=a<0?[i,""]:[i.slice(0,a),i.slice(a+1)];if(!(Object.hasOwn(ba[s],c)&&
ba[s][c].known(t,l)))throw new RangeError(`“${i.slice(0,60)}” is not a condition on ${s}`);r[c]=l}return{type:s,where:r}}var jr=(t,e)=>R(e,sS[t]),ka=(t,{type:e,
where:n})=>Object.entries(n).map(([o,s])=>ba[e][o].said(t,s)).filter(Boolean);function cS({actors:t,links:e,sources:n,events:o,kinds:s,unusedKinds:r,stories:i=[]}){let a=Object.fromEntries(i.map(c=>[c.id,c]));return[t,e,n,o,s,r,a].filter(
Boolean)}function xa(t){let e=cS(t),n=new Map;for(let o of e)for(let[s,{former_ids:r}]of Object.entries(o))for(let i of r??[])e.some(a=>Object.hasOwn(a,i))||n.set(
i,s);return n}function Os({info:t},e){let n=t?.removed??{};return Object.hasOwn(n,e)?`“${e}” was removed: ${n[e]}`:null}var lS=["actor","link","source","event"],fS=["paths","stories","compare"],Jl="all",uS=["lanes","events"],dS=["certain","possible","undated"],Zl=5,nm=60,pS=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function mS(t){if(!/^\d{4}-\d\d-\d\d$/.test(t))return!1;let e=new Date(t);return!Number.isNaN(e.getTime())&&e.toISOString().slice(0,10)===t}var we=t=>`“${t.length>
nm?`${t.slice(0,nm)}…`:t}”`.replace(pS,"�"),Ms=(t,e)=>Object.hasOwn(t,e),hS=t=>t!==null&&typeof t=="object"&&!Array.isArray(t),Bo=t=>Array.isArray(t)&&t.length<=
1e3&&t.every(e=>typeof e=="string"),Fr=t=>t===null||typeof t=="string"&&t.length<=100,tf=t=>typeof t=="boolean",om=t=>e=>Number.isInteger(e)&&Number(e)>=0&&Number(
e)<=t,sm={kinds:Bo,families:Bo,status:Bo,types:Bo,countries:Bo,without:Bo,via:Bo,on:Fr,between:Fr,minConfidence:Fr,time:Fr,sort:Fr,certain:tf,undirected:tf,parts:tf,
maxHops:om(20),limit:om(1e4)};function Po(t,e){return{write:n=>n.join(","),read:n=>[...new Set(n.split(",").filter(Boolean))].map(o=>{if(!t(o))throw new RangeError(
`no ${e} ${we(o)}`);return o})}}function Tn(t){return{write:String,read:e=>{let n=t.find(o=>o===e);if(n===void 0)throw new RangeError(`${we(e)} is not one of ${t.
join(", ")}`);return n}}}var cm=(t,e)=>({write:String,read:n=>{let o=/^\d{1,6}$/.test(n)?Number(n):NaN;if(!(o>=t&&o<=e))throw new RangeError(`${we(n)} is not a \
number from ${t} to ${e}`);return o}}),rm={write:t=>t.map(e=>e??"").join(".."),read:t=>{let e=t.includes("..")?t.split(".."):[t,t];if(e.length!==2||e.some(o=>o&&
!mS(o))||!e.join("")||e[0]&&e[1]&&e[0]>e[1])throw new RangeError(`${we(t)} is not a span of days`);return[e[0]||null,e[1]||null]}},wS={write:({family:t,order:e,
grouped:n,opened:o})=>[t,e,n?"grouped":"flat",...o.toSorted()].join(":"),read:t=>{let[e,n,o,...s]=t.split(":"),r=s.find(i=>!/^(from|to)\d{1,3}$/.test(i));if(r!==
void 0)throw new RangeError(`${we(r)} is not a group of the matrix`);return{family:Tn(la).read(e),order:Tn(fa).read(n??""),grouped:Tn(["grouped","flat"]).read(o??
"")==="grouped",opened:[...new Set(s)]}}},gS=t=>({write:e=>Object.entries(e).map(([n,o])=>[n,...o.map(Math.round)].join(":")).join(","),read:e=>Object.fromEntries(
e.split(",").filter(Boolean).map(n=>{let[o,s,r,...i]=n.split(":");if(!t(o)||i.length||![s,r].every(c=>/^-?\d{1,6}$/.test(c)))throw new RangeError(`${we(n)} is n\
ot an actor and a place`);let a=[Number(s),Number(r)];return[o,a]}))}),yS=t=>({write:e=>e.type==="pair"?`pair:${e.from}:${e.to}`:e.type==="list"?`list:${e.list}`:
e.id?`${e.type}:${e.id}`:e.type,read:e=>{if(e==="stories"&&!t.stories?.length)throw new RangeError("the page has no stories");let n=fS.find(f=>f===e);if(n)return{
type:n};if(e.startsWith("list:")){let f=e.slice(5);return $s(t,f),{type:"list",list:f}}let[o,s,r,...i]=e.split(":");if(o==="pair"){if(i.length>0||s===r||![s,r].
every(u=>Ms(t.actors,u??"")))throw new RangeError(`no pair of actors ${we(e)}`);return{type:"pair",from:s,to:r}}let a=e.slice(e.indexOf(":")+1),c=dS.find(f=>e===
`dated:${f}`);if(c)return{type:"dated",id:c};let l=lS.find(f=>f===e.split(":",1)[0]);if(!l||!Ms(t[`${l}s`],a))throw new RangeError(`no record ${we(e)}`);return{
type:l,id:a}}});function lm(t,e){let n=null;try{n=JSON.parse(e)}catch{}if(!Array.isArray(n)||n.length!==3||!hS(n[2]))throw new RangeError("the question cannot b\
e read");let o=le(t,"countries").map(no);for(let s of n.slice(0,2))if(s!==null&&(typeof s!="string"||!(Ms(t.actors,s)||o.includes(s))))throw new RangeError(`no \
actor ${we(String(s))}`);for(let[s,r]of Object.entries(n[2]))if(!Ms(sm,s)||!sm[s](r))throw new RangeError(`the filter ${we(s)} of the question cannot be read`);
return{from:n[0],to:n[1],filter:n[2]}}var bS=t=>({write:({from:e,to:n,walk:o})=>JSON.stringify([e,n,o]),read:e=>{let{from:n,to:o,filter:s={}}=lm(t,e);return pa(
{from:n,to:o,walk:da(s)})}}),im=(t,e,n)=>({write:([o,s])=>`${o}:${s}`,read:o=>{let s=o.lastIndexOf(":"),r=o.slice(0,s);if(s<1||!t(r))throw new RangeError(`no ${e}\
 ${we(r||o)}`);return[r,cm(0,n).read(o.slice(s+1))]}});function fm(t){let e=a=>Ms(t.actors,a),n=a=>{let c=le(t,a),l=new Set(c),{write:f,read:u}=Po(d=>l.has(d),a);
return{write:d=>d.length===c.length&&c.length>1?Jl:f(d),read:d=>d===Jl&&!l.has(Jl)?c:u(d)}},o=im(e,"actor",6),s=im(a=>(t.stories??[]).some(c=>c.id===a),"story",
1e3),r={write:()=>"1",read:a=>Tn(["1"]).read(a)==="1"},i={kinds:n("kinds"),types:n("types"),confidences:n("confidences"),statuses:n("statuses"),countries:n("cou\
ntries")};return{view:Tn(jp),table:Tn(On),timeline:Tn(uS),matrix:wS,...i,window:rm,certain:r,without:Po(a=>e(a)||Ms(t.links,a),"actor or link"),only:Po(e,"actor"),
unfolded:Po(e,"actor"),focus:{write:({id:a,depth:c})=>o.write([a,c]),read:a=>{let[c,l]=o.read(a);return{id:c,depth:l}}},pinned:gS(e),stacks:Po(a=>/^[a-z-]+\.\d+$/.
test(a),"stack"),families:Po(a=>q.some(c=>c===a),"family"),width:Tn(Fp),selected:Po(e,"actor"),open:yS(t),compare:Kp({window:rm,actor:e,parts:{...i,certain:r},versions:!!t.
changes}),question:bS(t),chosen:cm(0,1e3),wrong:Tn((t.hypotheses?.without??[]).map(({source:a})=>a)),story:{write:({id:a,step:c})=>s.write([a,c]),read:a=>{let[c,
l]=s.read(a);return{id:c,step:l}}}}}function Sa(t,e){let n=new URLSearchParams,o=fm(t),s=r=>{let i=e[r];i!==null&&!it(i,kt[r])&&n.set(r,o[r].write(i))};return Cr.
forEach(s),n.toString()}var am=/[a-z0-9]+(?:-+[a-z0-9]+)*/g;function va(t,e){let n={...kt},o=[],s=fm(t),r={},i=new Set,a=xa(t),c=f=>{let u=a.get(f);return u?(i.
add(`${we(f)} is now ${we(u)}`),u):f},l=(f,u)=>{let d=u.replace(am,c);n[f]=s[f].read(d),f==="question"&&(r=oo(t,lm(t,d)))};for(let[f,u]of new URLSearchParams(e.
replace(/^#/,""))){let d=Cr.find(m=>m===f);if(!d){o.push(`${we(f)} is not a setting of the view`);continue}try{l(d,u)}catch(m){if(!(m instanceof RangeError))throw m;
let h=(u.match(am)??[]).map(w=>Os(t,w)).filter(w=>w!==null);o.push(...h.length?new Set(h):[m.message])}}for(let f of ks)r[f]!==void 0&&!it(r[f],kt[f])&&Object.assign(
n,{[f]:r[f]});return o.length>Zl&&o.splice(Zl,1/0,"and more"),{state:ua(n),notes:o,renamed:[...i].slice(0,Zl)}}var kS=200;function dm(t){let e=Object.freeze(t),n=[],o=[],s=[];function r(c){let l=e;e=Object.freeze(c);for(let f of s)f(e,l)}function i(c,{tracked:l=!0}={}){let f=ua(
{...e,...c},e);Cr.every(u=>it(e[u],f[u]))||(l&&(n.push(e),n.length>kS&&n.shift(),o.length=0),r(f))}function a(c,l){let f=c.pop();return f?(l.push(e),r(f),!0):!1}
return{get:()=>e,set:i,on:c=>{s.push(c)},undo:()=>a(n,o),redo:()=>a(o,n),canUndo:()=>n.length>0,canRedo:()=>o.length>0}}var U=t=>t[t.length-1],Ut=t=>!!t;function G(t,e){let n=t.get(e);if(n===void 0)throw new RangeError(`nothing is known of ${e}`);return n}function nt(t,e,n){let o=t.
get(e);o?o.push(n):t.set(e,[n])}var SS={window:null,certain:!1};function mm(t){let e=n=>[...t.events[n].days.map(o=>o??"9999-99-99"),n].join(" ");return(n,o)=>e(n)<e(o)?-1:1}function vS({days:t},{
window:e,certain:n}){if(!e)return!0;let[o,s]=[t[0]??"0000-00-00",t[1]??"9999-99-99"],[r,i]=[e[0]??"0000-00-00",e[1]??"9999-99-99"];return n?o>=r&&s<=i:o<=i&&s>=
r}var Ve=(t,{actors:e,time:n=SS})=>Object.keys(t.events).filter(o=>{let s=t.events[o];return s.roles.some(r=>e.has(r.actor))&&vS(s,n)}).sort(mm(t));function $a(t,e){
let n=mm(t),o=s=>Object.hasOwn(t.events,s);return{to:(t.events[e].responds_to??[]).filter(o).sort(n),by:Object.keys(t.events).filter(s=>(t.events[s].responds_to??
[]).includes(e)).sort(n)}}function fn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function $S(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Cs(t){let e,n,
o;t.length!==2?(e=fn,n=(a,c)=>fn(t(a),c),o=(a,c)=>t(a)-c):(e=t===fn||t===$S?t:OS,n=t,o=t);function s(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+
f>>>1;n(a[u],c)<0?l=u+1:f=u}while(l<f)}return l}function r(a,c,l=0,f=a.length){if(l<f){if(e(c,c)!==0)return f;do{let u=l+f>>>1;n(a[u],c)<=0?l=u+1:f=u}while(l<f)}
return l}function i(a,c,l=0,f=a.length){let u=s(a,c,l,f-1);return u>l&&o(a[u-1],c)>-o(a[u],c)?u-1:u}return{left:s,center:i,right:r}}function OS(){return 0}function MS(t){
return t===null?NaN:+t}var wm=Cs(fn),bD=wm.right,kD=wm.left,xD=Cs(MS).center;var SD=gm(ym),vD=gm(ES);function gm(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid\
 ry");let{data:s,width:r,height:i}=e;if(!((r=Math.floor(r))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:s.length/r))>=0))throw new RangeError(
"invalid height");if(!r||!i||!n&&!o)return e;let a=n&&t(n),c=o&&t(o),l=s.slice();return a&&c?(As(a,l,s,r,i),As(a,s,l,r,i),As(a,l,s,r,i),Ts(c,s,l,r,i),Ts(c,l,s,r,
i),Ts(c,s,l,r,i)):a?(As(a,s,l,r,i),As(a,l,s,r,i),As(a,s,l,r,i)):c&&(Ts(c,s,l,r,i),Ts(c,l,s,r,i),Ts(c,s,l,r,i)),e}}function As(t,e,n,o,s){for(let r=0,i=o*s;r<i;)
t(e,n,r,r+=o,1)}function Ts(t,e,n,o,s){for(let r=0,i=o*s;r<o;++r)t(e,n,r,r+i,o)}function ES(t){let e=ym(t);return(n,o,s,r,i)=>{s<<=2,r<<=2,i<<=2,e(n,o,s+0,r+0,i),
e(n,o,s+1,r+1,i),e(n,o,s+2,r+2,i),e(n,o,s+3,r+3,i)}}function ym(t){let e=Math.floor(t);if(e===t)return AS(t);let n=t-e,o=2*t+1;return(s,r,i,a,c)=>{if(!((a-=c)>=
i))return;let l=e*r[i],f=c*e,u=f+c;for(let d=i,m=i+f;d<m;d+=c)l+=r[Math.min(a,d)];for(let d=i,m=a;d<=m;d+=c)l+=r[Math.min(a,d+f)],s[d]=(l+n*(r[Math.max(i,d-u)]+
r[Math.min(a,d+u)]))/o,l-=r[Math.max(i,d-f)]}}function AS(t){let e=2*t+1;return(n,o,s,r,i)=>{if(!((r-=i)>=s))return;let a=t*o[s],c=i*t;for(let l=s,f=s+c;l<f;l+=
i)a+=o[Math.min(r,l)];for(let l=s,f=r;l<=f;l+=i)a+=o[Math.min(r,l+c)],n[l]=a/e,a-=o[Math.max(s,l-c)]}}var TS=Array.prototype,$D=TS.slice;var CS=Math.sqrt(50),LS=Math.sqrt(10),DS=Math.sqrt(2);function bm(t,e,n){let o=(e-t)/Math.max(0,n),s=Math.floor(Math.log10(o)),r=o/Math.pow(10,s),i=r>=CS?10:r>=
LS?5:r>=DS?2:1,a,c,l;return s<0?(l=Math.pow(10,-s)/i,a=Math.round(t*l),c=Math.round(e*l),a/l<t&&++a,c/l>e&&--c,l=-l):(l=Math.pow(10,s)*i,a=Math.round(t/l),c=Math.
round(e/l),a*l<t&&++a,c*l>e&&--c),c<a&&.5<=n&&n<2?bm(t,e,n*2):[a,c,l]}function hm(t,e,n){return e=+e,t=+t,n=+n,bm(t,e,n)[2]}function ef(t,e,n){e=+e,t=+t,n=+n;let o=e<t,s=o?hm(e,t,n):hm(t,e,n);return(o?-1:1)*(s<0?1/-s:s)}var OD=NS(Math.random);function NS(t){return function(n,o=0,s=n.length){let r=s-(o=+o);for(;r;){let i=t()*r--|0,a=n[r+o];n[r+o]=n[i+o],n[i+o]=a}return n}}var km=2e4,Cn=class extends Error{},Ln=class t{constructor(e=kp){if(!Number.isSafeInteger(e)||e<0)throw new rt(`\`work\` is a whole number of links, at least 0, n\
ot ${JSON.stringify(e)}`);this.work=e,this.spent=0,this.pause=km}get left(){return this.work-this.spent}spend=e=>{if(this.spent+=e,this.spent>this.work)throw this.
spent=this.work,new Cn};tired(){return this.spent<this.pause?!1:(this.pause=this.spent+km,!0)}share(e,n){let o=new t(Math.min(e,this.left));try{return n(o)}finally{
this.spent+=o.spent}}};function Ls(t){for(;;){let{done:e,value:n}=t.next();if(e)return n}}var nf=new WeakMap;function qe(t){return nf.has(t)||nf.set(t,WS(t)),nf.get(t)}function WS(t){let e={...t.kinds,...t.unusedKinds},[n,o,s]=[t.actors,t.links,e].map(
u=>Object.keys(u).sort()),[r,i,a]=[n,o,s].map(u=>new Map(u.map((d,m)=>[d,m]))),c={graph:t,actors:n,links:o,kinds:s,actorAt:r,linkAt:i,kindAt:a,families:s.map(u=>e[u].
family),labels:s.map(u=>e[u].label),symmetric:Uint8Array.from(s,u=>e[u].symmetric?1:0),composes:Uint8Array.from(s,u=>e[u].composes?1:0)};for(let u of["source","\
target"])c[u]=new Int32Array(o.length);c.kind=new Uint16Array(o.length),c.level=new Uint8Array(o.length),c.status=new Uint8Array(o.length),c.weakly=new Uint8Array(
o.length);let l=o.map(u=>Zt(t.links[u]));c.spans=new Int32Array(o.length+1),l.forEach((u,d)=>{c.spans[d+1]=c.spans[d]+u.length});for(let u of["s1","s2","e1","e2"])
c[u]=new Int32Array(c.spans[o.length]);let f=Xd();return o.forEach((u,d)=>{let m=t.links[u];c.source[d]=r.get(m.source),c.target[d]=r.get(m.target),c.kind[d]=a.
get(m.kind),c.level[d]=at(m.confidence),c.status[d]=gt.indexOf(m.status),c.weakly[d]=m.weakly_disputed?1:0,l[d].forEach((h,w)=>{let[y,x]=[c.spans[d]+w,f(h)],S=m.
outside?.includes(w);c.s1[y]=x[0],c.s2[y]=S?1000000001:x[1],c.e1[y]=S?-1000000001:x[2],c.e2[y]=x[3]})}),c.outgoing=xm(c.source,c.target,n.length),c.incoming=xm(
c.target,c.source,n.length),c}var Oa=({spans:t,s1:e,s2:n,e1:o,e2:s},r)=>Array.from({length:t[r+1]-t[r]},(i,a)=>{let c=t[r]+a;return[e[c],n[c],o[c],s[c]]});function xm(t,e,n){
let o=Sm(e,Int32Array.from(t,(i,a)=>a),n).links,s=Sm(t,o,n),r=new Int32Array(n);for(let i=0;i<n;i++)for(let a=s.start[i];a<s.start[i+1];a++)(a===s.start[i]||e[s.
links[a]]!==e[s.links[a-1]])&&(r[i]+=1);return{...s,others:r}}function Sm(t,e,n){let o=new Int32Array(n+1);for(let i of t)o[i+1]+=1;for(let i=0;i<n;i++)o[i+1]+=
o[i];let s=o.slice(),r=new Int32Array(e.length);for(let i of e)r[s[t[i]]++]=i;return{start:o,links:r}}var vm=[-1e9,1e9];function of(t,e,n,o){let[s,r]=n??vm,i=o==="certain"?([,u,d])=>[u,d]:([u,,,d])=>[u,d],a=t.map(u=>u.flatMap((d,m)=>d.map(i).filter(h=>h[0]<=r&&h[1]>=
s).map(h=>({link:m,span:h}))));if(a.some(u=>u.length===0))return null;let c=a.map(u=>u.map(({span:d})=>d)),l=e==="any"||c.length===1?c.map(u=>u.map(()=>!0)):f(c);
return l&&a.map((u,d)=>[...new Set(u.filter((m,h)=>l[d][h]).map(({link:m})=>m))].sort(IS));function f(u){return e==="in-order"?BS(u):o==="certain"?jS(u,[s,r]):RS(
u,[s,r])}}var IS=(t,e)=>t-e,$m=(t,e)=>sf(t.map(n=>n.flatMap(o=>o.map(([s,,,r])=>[s,r]))),e??vm),sf=(t,e)=>t.reduce((n,o)=>Ma(n,Ea(o)),[e]);function Ma(t,e){let n=[];
for(let o=0,s=0;o<t.length&&s<e.length;){let[r,i]=[Math.max(t[o][0],e[s][0]),Math.min(t[o][1],e[s][1])];r<=i&&n.push([r,i]),t[o][1]<e[s][1]?o+=1:s+=1}return n}var rf=(t,e)=>t[0]-
e[0]||t[1]-e[1];function Ea(t){let e=[];for(let[n,o]of t.filter(s=>s[0]<=s[1]).sort(rf)){let s=e.at(-1);s&&n<=s[1]+1?s[1]=Math.max(s[1],o):e.push([n,o])}return e}
function af(t,e,n=!1){let[o,s]=[0,t.length];for(;o<s;){let r=o+s>>1;(n?t[r]<e:t[r]<=e)?o=r+1:s=r}return o}function Om(t){let e=t.map(([n])=>n);return n=>{let o=af(
e,n[1])-1;return o>=0&&n[0]<=n[1]&&t[o][1]>=n[0]}}function RS(t,e){let n=sf(t,e);return n.length?t.map(o=>o.map(Om(n))):null}function jS(t,e){let n=Om(sf(t,e)),
o=t.map(FS),s=t.map((i,a)=>i.filter(c=>c[0]>c[1]&&o.every((l,f)=>f===a||l(c)))),r=t.map((i,a)=>{let c=new Set(s[a]),l=_S(s.flatMap((f,u)=>u===a?[]:f));return i.
map(f=>n(f)||c.has(f)||l(f))});return r.every(i=>i.includes(!0))?r:null}function FS(t){let e=[...t].sort(rf),n=e.map(([s])=>s),o=e.map(([,s])=>s);for(let s=1;s<
o.length;s+=1)o[s]=Math.max(o[s-1],o[s]);return([s,r])=>{let i=af(n,r)-1;return i>=0&&o[i]>=s}}function _S(t){let e=t.map(([s,r])=>[r,s]).sort(rf),n=e.map(([s])=>s),
o=e.map(([,s])=>s);for(let s=o.length-2;s>=0;s-=1)o[s]=Math.min(o[s+1],o[s]);return s=>{let r=af(n,s[0],!0);return r<n.length&&o[r]<=s[1]}}function BS(t){let e=[
-1e9];for(let o of t){let s=e[e.length-1],r=1/0;for(let[i,a]of o)a>=s&&(r=Math.min(r,Math.max(s,i)));if(r===1/0)return null;e.push(r)}let n=[1e9];for(let o of[...t].
reverse()){let s=n[0],r=-1000000001;for(let[i,a]of o)i<=s&&(r=Math.max(r,Math.min(a,s)));n.unshift(r)}return t.map((o,s)=>o.map(([r,i])=>i>=e[s]&&Math.max(r,e[s])<=
n[s+1]))}function Tm(t,e,n,o,s){let r=1;for(let i of o){if(i===e||i===n)continue;let a=HS(t,e,i,n,s);if(a===null)return null;t.steps||(r=Math.max(r,a))}return r}function HS(t,e,n,o,s){
let[r,i]=[Aa(t,e,n,[o],s),Aa(t,n,o,[e],s)];if(!r||!i)return null;let a=r.length+i.length;for(let c of r.filter(l=>i.includes(l)).sort((l,f)=>l-f)){let l=Aa(t,e,
n,[o,c],s),f=Aa(t,n,o,[e,c],s);if(!l&&!f)return null;a=Math.max(a,Math.min(l?l.length+i.length:1/0,f?r.length+f.length:1/0))}return a}function Aa(t,e,n,o,s){let r={
steps:t.ahead,others:t.index.outgoing.others,known:new Map([[e,e]]),farthest:[e]},i={steps:t.behind,others:t.index.incoming.others,known:new Map([[n,n]]),farthest:[
n]};for(;r.farthest.length&&i.farthest.length;){let[a,c]=Em(r)<=Em(i)?[r,i]:[i,r];for(let f of a.farthest){s(1);let u=Mm(t,a.steps,f).filter(h=>c.known.has(h));
if(!u.length)continue;let[d,m]=a===r?[f,Math.min(...u)]:[Math.min(...u),f];return[...Am(r.known,d).reverse(),...Am(i.known,m)].slice(1)}let l=[];for(let f of a.
farthest){let u=Mm(t,a.steps,f);s(u.length);for(let d of u)a.known.has(d)||o.includes(d)||(a.known.set(d,f),l.push(d))}a.farthest=l.sort((f,u)=>f-u)}return null}
var Mm=(t,e,n)=>t.steps?[...new Set([e,t.parts,t.wholes].flatMap(o=>[...o(n).others]))]:[...e(n).others],Em=({others:t,farthest:e})=>e.reduce((n,o)=>n+t[o],0);function Am(t,e){
let n=[e];for(let o=t.get(e);o!==void 0&&o!==U(n);o=t.get(o))n.push(o);return n}function Cm(t,e,n=null){let{kind:o,source:s,target:r,start:i,end:a,periods:c,status:l,weakly_disputed:f,confidence:u,claims:d}=t.links[e];return{id:e,kind:o,source:s,
target:r,start:i??null,end:a??null,periods:c??[],status:l,weaklyDisputed:f??!1,confidence:u,sources:[...new Set(d.map(m=>m.source))].sort(),sourcesInWindow:Ds(t,
[e],n)}}function Ds(t,e,n){if(!n)return null;let o=new Map;for(let{stance:r,source:i,spoken:a=[]}of e.flatMap(c=>t.links[c].claims)){if(r!=="supports")continue;
let c=o.get(i)??[];o.set(i,c);for(let[l,f]of a){let u=l===null?-1e9:kn(l);c.push(u<=n[1]&&(f===null?1e9:kn(f))>=n[0])}}let s={speak:0,other:0,unstated:0};for(let r of ca(
[...o.keys()],t.sources)){let i=r.flatMap(a=>o.get(a));s[i.includes(!0)?"speak":i.length?"other":"unstated"]+=1}return s}function Ns(t,e){let n=new Set;for(let o of e)
for(let{stance:s,source:r}of t.links[o].claims)s==="supports"&&n.add(r);return bs(n,t.sources).length}var Wm=gt.indexOf("denied"),Lm=40;function ao(t,e){GS(t,e);let n=Io(e),o=jm(t,e,n,VS(t,e)),s=e.parts&&t.kind.some((d,m)=>Rm(t,d)&&t.status[m]!==Wm),r=s?qS(t,e,n):
null,i=t.symmetric.map(d=>e.undirected?1:d),a={index:t,filter:e,window:n,mask:o,bothWays:i,steps:s,stepMask:r},{incoming:c,outgoing:l,source:f,target:u}=t;return{
...a,ahead:Ta(d=>Nm(a,d,l,u,c,f)),behind:Ta(d=>Nm(a,d,c,f,l,u)),parts:Ta(d=>lf(t,r,d,[[c,f,null]])),wholes:Ta(d=>lf(t,r,d,[[l,u,null]]))}}function Ta(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}function GS(t,e){for(let n of e.kinds)if(!t.kindAt.has(n))throw zS(t,n);for(let n of e.via)Br(t,n);for(let n of e.
without)if(![t.actorAt,t.linkAt,t.kindAt].some(o=>o.has(n)))throw xn("actor, link or kind",n,Im(t,n))}function zS(t,e){let n=Sn(e,t.kinds),o=t.kinds.filter(s=>t.
graph.kinds[s].family===e);return o.length?xn("kind",e,[],Dm("that is a family, for `families`; its kinds are",o)):xn("kind",e,n,Dm("the kinds are",t.kinds))}var Dm=(t,e)=>`${t}\
 ${e.slice(0,Lm).join(", ")}${e.length>Lm?", …":""}`;function Br(t,e){let n=t.actorAt.get(e);if(n===void 0)throw xn("actor",e,Im(t,e));return n}function Im(t,e){
let n=new Map;for(let o of t.actors){let s=t.graph.actors[o];for(let{name:r}of[s,...s.names??[]])n.has(bt(r))||n.set(bt(r),o);n.set(bt(o),o)}return Sn(bt(String(
e)),n.keys()).map(o=>n.get(o))}var VS=(t,e)=>t.kinds.map((n,o)=>(e.kinds.length===0||e.kinds.includes(n))&&(e.families.length===0||e.families.includes(t.families[o]))),
Rm=(t,e)=>t.composes[e]===1&&t.symmetric[e]===0;function qS(t,e,n){let o=t.kinds.map((s,r)=>Rm(t,r));return jm(t,e,n,o).map((s,r)=>t.status[r]===Wm?0:s)}function jm(t,e,n,o){
let{kind:s,level:r,status:i,weakly:a,source:c,target:l,spans:f,s1:u,s2:d,e1:m,e2:h}=t,w=new Set(e.without),y=t.kinds.map((N,O)=>o[O]&&!w.has(N)),x=gt.map(N=>e.status.
length===0||e.status.includes(N)),S=at(e.minConfidence??"low"),v=new Uint8Array(t.actors.length),b=new Set;for(let N of w){let O=t.actorAt.get(N);O!==void 0&&(v[O]=
1),t.linkAt.has(N)&&b.add(t.linkAt.get(N))}let[g,k]=n??[-1/0,1/0],[$,M]=e.certain?[d,m]:[u,h],E=N=>{for(let O=f[N];O<f[N+1];O++)if($[O]<=k&&M[O]>=g)return!0;return!1},
L=new Uint8Array(s.length);for(let N=0;N<L.length;N++)y[s[N]]&&r[N]>=S&&(x[i[N]]||a[N]&&x[0])&&!v[c[N]]&&!v[l[N]]&&(!n||E(N))&&(L[N]=1);for(let N of b)L[N]=0;return L}
var Nm=({index:t,mask:e,bothWays:n},o,s,r,i,a)=>lf(t,e,o,[[s,r,null],[i,a,n]]);function lf(t,e,n,o){if(!e)return{others:new Int32Array,levels:new Uint8Array};let s=new Map;
for(let[{start:i,links:a},c,l]of o)for(let f=i[n];f<i[n+1];f++){let u=a[f];if(!e[u]||l&&!l[t.kind[u]])continue;let d=s.get(c[u]);(d===void 0||t.level[u]>d)&&s.set(
c[u],t.level[u])}s.delete(n);let r=Int32Array.from(s.keys()).sort();return{others:r,levels:Uint8Array.from(r,i=>s.get(i))}}function Ho({index:t,stepMask:e},n,o){
let s=Ca(t.outgoing,t.target,n,o),r=Ca(t.incoming,t.source,n,o);return[...s,...r].filter(i=>e?.[i]).sort((i,a)=>i-a)}function Fm(t,e,n){if(t.filter.undirected||
!t.wholes(e).others.includes(n))return!1;let o=Ho(t,e,n);return Uo(t,e,n).every(s=>o.includes(s))}function Uo({index:t,mask:e,bothWays:n},o,s){let r=Ca(t.outgoing,
t.target,o,s).filter(a=>e[a]),i=Ca(t.incoming,t.source,o,s).filter(a=>e[a]&&n[t.kind[a]]);return[...new Set([...r,...i])].sort((a,c)=>a-c)}function Ca({start:t,
links:e},n,o,s){let[r,i]=[t[o],t[o+1]];for(;r<i;){let c=r+i>>1;n[e[c]]<s?r=c+1:i=c}let a=[];for(;r<t[o+1]&&n[e[r]]===s;r++)a.push(e[r]);return a}var Dn=t=>t==="start"||t==="down"||t==="arrived",Nn=t=>t==="arrived"||t==="up";function Wn(t,e,n,o){return!t.steps||!Fm(t,n,o)?"arrived":e==="start"||e==="risin\
g"?"rising":null}function _m(t,{actors:e,through:n}){let o=[e[0]];return n.forEach((s,r)=>{let i=e[r+1];s?t.wholes(e[r]).others.includes(i)&&(o[o.length-1]=i):o.
push(i)}),o}function Pr(t,e){for(let n=0;n<Math.min(t.actors.length,e.actors.length);n++)if(t.actors[n]!==e.actors[n])return t.actors[n]-e.actors[n];if(t.actors.
length!==e.actors.length)return t.actors.length-e.actors.length;for(let n=0;n<t.through.length;n++)if(t.through[n]!==e.through[n])return t.through[n]?1:-1;return 0}function La(t,e,n,o,s,{down:r=!0}={}){if(!t.steps)return e;let i=new Map(e),a=(c,l,f)=>{let u=c.get(l);c.set(l,u===void 0?f:o(u,f))};for(let c of r?[t.wholes,t.
parts]:[t.parts]){let l=e;for(let f=0;l.size&&f<=t.index.actors.length;f++){let u=new Map;for(let[d,m]of l){let{others:h,levels:w}=c(d);s(h.length),h.forEach((y,x)=>{
let S=n(y,d,w[x],m);S!==null&&a(u,y,S)})}for(let[d,m]of u)a(i,d,m);l=u}}return i}var Pm=Y.length,ff=2047,pf=Pm<<6,Hr=t=>t>>6&3,co=t=>t>>8&ff,lo=t=>t>>19;function Da(t,e,n){return t.set(e,n),n}function KS(){let t=[[]],e=new Map([["",0]]),n=new Map,
o=new Map,s=new Map;function r(f){let u=new Map;for(let h of f){let[w,y]=u.get(h&255)??[ff,0];u.set(h&255,[Math.min(w,co(h)),Math.max(y,lo(h))])}let d=[...u].map(
([h,[w,y]])=>y<<19|w<<8|h).sort((h,w)=>h-w),m=d.join();return e.get(m)??Da(e,m,t.push(d)-1)}function i(f,u,d,m=0){let h=((f*Pm+u)*64+d)*2+m,w=x=>Math.min(x+m,ff),
y=x=>w(lo(x))<<19|w(co(x))<<8|Math.min(Hr(x),u)<<6|x&63|d;return n.get(h)??Da(n,h,r(t[f].map(y)))}function a(f,u){if(f===u||u===0)return f;if(f===0)return u;let d=Math.
min(f,u)*2**24+Math.max(f,u);return o.get(d)??Da(o,d,r([...t[f],...t[u]]))}function c(f,u){let d=f*16777216+u,m=h=>t[u].map(w=>lo(h)+lo(w)<<19|co(h)+co(w)<<8|Math.
min(Hr(h),Hr(w))<<6|(h|w)&63);return s.get(d)??Da(s,d,r(t[f].flatMap(m)))}return{number:r,moved:i,union:a,join:c,of:f=>t[f]}}function Hm(t,e,n,o,s){let r=KS(),i=o.
find(a=>a!==e&&a!==n);return i===void 0?uf({view:t,via:o,spend:s,known:r},e,n):XS({view:t,via:o,spend:s,known:r},e,i,n)}function uf({view:t,via:e,spend:n,known:o},s,r,{
begins:i=!0,ends:a=!0}={}){let c=t.index.actors.length,l=new Map(e.slice(0,Sp).map((v,b)=>[v,1<<b])),f=[d([s],{up:!i})],u=[m(new Map([[r,o.number([pf])]]),{down:!a})];
function d(v,{up:b=!0}={}){if(!t.steps)return v;let g=new Set(v);for(let k of b?[t.parts,t.wholes]:[t.parts]){let $=new Set(v);for(let M of $){let{others:E}=k(M);
n(E.length);for(let L of E)$.add(L)}for(let M of $)g.add(M)}return[...g]}function m(v,b){return df(c,La(t,v,(k,$,M,E)=>o.moved(E,M,l.get($)??0,1),o.union,n,b))}
function h(){let v=new Set;for(let b of U(f)){let{others:g}=t.ahead(b);n(g.length);for(let k of g)v.add(k)}f.push(d([...v]))}function w(){let{members:v,outlook:b}=U(
u),g=new Map;for(let k of v){let $=l.get(k)??0,M=Y.map((N,O)=>o.moved(b[k],O,$)),{others:E,levels:L}=t.behind(k);n(E.length),E.forEach((N,O)=>{g.set(N,o.union(g.
get(N)??0,M[L[O]]))})}u.push(m(g))}function y(v,b){let g=new Map;for(let k of v){let{others:$,levels:M}=t.ahead(k),[E,L]=[0,0];$.forEach((N,O)=>{let D=b.outlook[N];
D!==0&&(L+=1,E=o.union(E,o.moved(D,M[O],l.get(N)??0)))}),n(L),E!==0&&g.set(k,E)}return m(g)}function x(v){for(;f.length+u.length<v+1;){let[g,k]=[U(f),U(u).members];
if(!g.length||!k.length)return null;Bm(t.index.outgoing,g)<=Bm(t.index.incoming,k)?h():w()}let b=u.slice(0,v+1);for(let g of f.slice(0,v+1-b.length).reverse())if(b.
push(y(g,U(b))),!U(b).members.length)return null;return b[v].outlook[s]!==0?b:null}function S(v,b){let g=[],k=({members:$,outlook:M})=>df(c,new Map($.filter(E=>b.
has(E)).map(E=>[E,M[E]])));for(let $ of v)g.push(g.length?k(y(k($).members,U(g))):k($));return g}return{bits:l,layers:x,within:S,outlook:o.of}}function XS(t,e,n,o){
let{view:s,spend:r,known:i}=t,a=uf(t,e,n,{ends:!1}),c=uf(t,n,o,{begins:!1}),l=s.steps?0:1,f=new Map([[a,[]],[c,[]]]);function u(h,w){let y=f.get(h)??[];return y[w]===
void 0&&(y[w]=h.layers(w)),y[w]}function d(h,{members:w,outlook:y},x){r(w.length);for(let S of w)h.set(S,i.union(h.get(S)??0,x(y[S])))}function m(h){let w=Array.
from({length:h+1},()=>new Map);for(let y=l;y<=h-l;y++){let x=h-y;if(!(y<=x?u(a,y)&&u(c,x):u(c,x)&&u(a,y)))continue;let[S,v]=[u(a,y)??[],u(c,x)??[]],b=U(v).outlook[n];
v.forEach((g,k)=>d(w[k],g,$=>$)),S.forEach((g,k)=>d(w[v.length-1+k],g,$=>i.join($,b)))}return w[0].size?w.map(y=>df(s.index.actors.length,y)):null}return{bits:a.
bits,layers:m,within:a.within,outlook:i.of}}function df(t,e){let n=new Int32Array(t);for(let[o,s]of e)n[o]=s;return{members:[...e.keys()],outlook:n}}var Bm=({others:t},e)=>e.
reduce((n,o)=>n+t[o],0);function zm(t,e){let n=new Map,o=new Map,s={view:t,spend:e,meeting:(r,i)=>Um(n,`${r},${i}`,()=>JS(t,e,r,i)),runs:(r,i)=>Um(o,`${r},${i}`,()=>ZS(t,e,r,i))};return r=>Vm(
s,r,{actors:r.slice(0,1),through:[]},"start")}function Um(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function JS(t,e,n,o){let s=mf(o,t.parts),r=[];for(let i of mf(
n,t.parts)){let a=[...t.ahead(i).others].filter(c=>s.has(c));e(1+a.length),a.length&&r.push([i,a])}return r}function*Vm(t,e,n,o){if(t.spend(1),e.length===1){yield n;
return}let[s,r]=e;for(let[i,a]of t.meeting(s,r))if(!(i!==s&&!Dn(o)))for(let c of t.runs(s,i)){let l=[...n.actors,...c.slice(1)],f=[...n.through,...Gm(c)];for(let u of a){
let d=Wn(t.view,i===s?o:"down",i,u);if(!(d===null||u!==r&&!Nn(d)))for(let m of t.runs(r,u)){let h=[...l,...[...m].reverse()];if(new Set(h).size<h.length)continue;
let w={actors:h,through:[...f,!1,...Gm(m)]};yield*Vm(t,e.slice(1),w,u===r?d:"up")}}}}var Gm=t=>Array.from({length:t.length-1},()=>!0);function mf(t,e){let n=new Set(
[t]);for(let o of n)for(let s of e(o).others)n.add(s);return n}function ZS(t,e,n,o){let s=mf(o,t.wholes),r=[[n]],i=[];for(let a=r.pop();a;a=r.pop())if(e(1),U(a)===
o)i.push(a);else for(let c of t.parts(U(a)).others)s.has(c)&&!a.includes(c)&&r.push([...a,c]);return i}function Ym(t,e,n){let{index:o,window:s,filter:r}=t,i=tv(r,s??[-1e9,1e9],n),a=new Map;function c(f,u,d){let m=`${f} ${u} ${d}`;if(!a.has(m)){let h=d?Ho(t,f,u):Uo(
t,f,u);n(h.length);let w=h.flatMap(y=>Oa(o,y)).map(([y,x,S,v])=>r.certain?[x,S]:[y,v]).filter(([y,x])=>!s||y<=s[1]&&x>=s[0]);a.set(m,i.ofHop(w))}return a.get(m)}
let l=[new Map(e[0].members.map(f=>[f,i.first.end]))];for(let{members:f}of e.slice(1)){let u=U(l),d=new Map;for(let h of f){let w=[...t.ahead(h).others].filter(
x=>u.has(x)),y=i.anyOf(w.map(x=>i.join(c(h,x,!1),u.get(x),"before")));y!==null&&d.set(h,y)}let m=(h,w,y,x)=>i.join(c(h,w,!0),x,"before");l.push(La(t,d,m,(h,w)=>i.
anyOf([h,w]),n))}return{first:i.first.start,walked:(f,u)=>u.reduce((d,m,h)=>d===null?null:i.join(c(f[h],f[h+1],m),d,"after"),i.first.start),move(f,u,d,m,h){let w=l[h].
get(d);if(f===null||w===void 0)return null;let y=i.join(c(u,d,m),f,"after");return y!==null&&i.meets(y,w)?y:null}}}function tv(t,e,n){return t.time==="in-order"?
ev(n):t.certain?ov(e,n):nv(e,n)}var ev=t=>({first:{start:-1e9,end:1e9},ofHop:e=>e,join(e,n,o){t(e.length);let s=null;for(let[r,i]of e){if(o==="before"?r>n:i<n)continue;
let a=o==="before"?Math.min(i,n):Math.max(n,r);(s===null||(o==="before"?a>s:a<s))&&(s=a)}return s},anyOf:e=>e.reduce((n,o)=>n===null||o!==null&&o>n?o:n,null),meets:(e,n)=>e<=
n});function nv(t,e){let n=(s,r)=>(e(s.length+r.length),o(Ma(s,r))),o=s=>s.length?s:null;return{first:{start:[t],end:[t]},ofHop:Ea,join:n,anyOf:s=>o(Ea(s.flatMap(
r=>r??[]))),meets:(s,r)=>n(s,r,"after")!==null}}function ov(t,e){let n={days:[t],gaps:[]},o=(s,r)=>{e(s.days.length+s.gaps.length+r.days.length+r.gaps.length);let i=hf(
Ma(s.days,r.days)),a=[...r.gaps.filter(c=>qm(c,s.days)),...s.gaps.filter(c=>qm(c,r.days))];return i.length||a.length?{days:i,gaps:wf(a)}:null};return{first:{start:n,
end:n},ofHop:s=>({days:hf(s.filter(([r,i])=>r<=i)),gaps:wf(s.filter(([r,i])=>r>i).map(([r,i])=>[i,r]))}),join:o,anyOf(s){let r=s.filter(i=>i!==null);return r.length?
{days:hf(r.flatMap(({days:i})=>i)),gaps:wf(r.flatMap(({gaps:i})=>i))}:null},meets:(s,r)=>o(s,r,"after")!==null}}function hf(t){let e=[];for(let n of[...t].sort(
(o,s)=>o[0]-s[0]||s[1]-o[1]))(!e.length||n[1]>U(e)[1])&&e.push(n);return e}function wf(t){let e=[];for(let n of[...t].sort((o,s)=>s[0]-o[0]||o[1]-s[1]))(!e.length||
n[1]<U(e)[1])&&e.push(n);return e.reverse()}function qm(t,e){let[n,o]=[0,e.length];for(;n<o;){let s=n+o>>1;e[s][0]<=t[0]?n=s+1:o=s}return n>0&&e[n-1][1]>=t[1]}function Qm(t,e,n,o,s){let r=new Map([[n,new Set]]),i=new Map([[o,new Set]]),a=(u,d,m)=>{let h=u.get(d);h?h.add(m):u.set(d,new Set([m]))};e.forEach((u,d)=>{for(let m of u.
members){let h=d?[[t.ahead(m),e[d-1]]]:[];t.steps&&h.push([t.parts(m),u],[t.wholes(m),u]);for(let[{others:w},{outlook:y}]of h)for(let x of w)y[x]!==0&&(s(1),!(m===
o||x===n)&&(a(r,m,x),a(i,x,m)))}});let[c,l]=[Km(n,r,i),Km(o,i,r)],f=new Set([n,o]);for(let u of c.keys()){if(!l.has(u))continue;let d=new Set(Xm(c,u));Xm(l,u).some(
m=>d.has(m))||f.add(u)}return f}function Km(t,e,n){let o=rv(t,e),s=new Map(o.map((a,c)=>[a,c])),r=new Map([[t,null]]),i=(a,c)=>{let l=f=>s.get(f)??0;for(;a!==c;)
l(a)<l(c)?a=r.get(a)??t:c=r.get(c)??t;return a};for(let a=!0;a;){a=!1;for(let c of o.slice(0,-1).reverse()){let f=[...n.get(c)??[]].filter(u=>r.has(u)).reduce(i);
r.get(c)!==f&&(r.set(c,f),a=!0)}}return r}function rv(t,e){let n=[],o=new Set([t]),s=[{actor:t,others:[...e.get(t)??[]]}];for(;s.length;){let{actor:r,others:i}=U(
s),a=i.pop();a===void 0?(n.push(r),s.pop()):o.has(a)||(o.add(a),s.push({actor:a,others:[...e.get(a)??[]]}))}return n}function Xm(t,e){let n=[];for(let o=t.get(e);o!=
null;o=t.get(o))n.push(o);return n}function*th(t,e){let{start:n,end:o,budget:s,space:r,untracked:i}=t,{layers:a}=e,c={...e,layers:t.passable.get(a.length)??a},l=Zm(t,a),f=[n],u={weakest:Y.length,
passed:r.bits.get(n)??0,left:a.length-1,through:[],phase:"start",time:l?.first},d=[[u]],m=[Jm(t,c,n,[u])];for(;m.length;){if(!l&&eh(t)){let v=Zm(t,a),b=g=>({...g,
time:v?.walked(f,g.through)});d=d.map(g=>g.map(b)),l=v}s.tired()&&(yield null);let{done:h,value:w}=U(m).next();if(h){for(let v of[m,d,f])v.pop();continue}let[y,
x]=w;s.spend(x.length),c=cv(t,c,x.length);let S=f.includes(y)?[]:x.flatMap(v=>iv(t,c,l,U(d)[v.state],v,U(f),y)??[]);if(y===o){if(!i.every(b=>f.includes(b)||b===
y))continue;let v=S.filter(b=>b.left===0&&b.phase!=="down").map(({through:b})=>b);v.sort((b,g)=>b.join()<g.join()?-1:1);for(let b of v)yield{actors:[...f,y],through:b}}else
S.length&&(f.push(y),d.push(S),m.push(Jm(t,c,y,S)))}}function Jm({view:t,budget:e},{layers:n,level:o},s,r){let i=new Map;return r.forEach((a,c)=>{let l=({others:f,
levels:u},{outlook:d},m)=>{let h=0;f.forEach((w,y)=>{d[w]!==0&&(h+=1,u[y]>=o&&nt(i,w,{state:c,strength:u[y],step:m}))}),e.spend(h)};a.left>0&&l(t.ahead(s),n[a.left-
1],null),t.steps&&Dn(a.phase)&&l(t.parts(s),n[a.left],"down"),t.steps&&Nn(a.phase)&&l(t.wholes(s),n[a.left],"up")}),[...i].sort(([a],[c])=>a-c).values()}function iv(t,e,n,o,{
strength:s,step:r},i,a){let c=r??Wn(t.view,o.phase,i,a);if(!c)return null;let l={weakest:Math.min(o.weakest,s),passed:o.passed|(t.space.bits.get(a)??0),left:o.left-
(r?0:1),through:[...o.through,r!==null],phase:c,time:null};if(!av(t,e,l,a))return null;if(!n)return l;let f=n.move(o.time,i,a,r!==null,l.left);return f===null?null:
{...l,time:f}}function av({end:t,space:e,toPass:n},{layers:o,steps:s,level:r},i,a){let c=s-i.through.filter(Boolean).length;return(a===t?[pf]:e.outlook(o[i.left].
outlook[a])).some(f=>Math.min(i.weakest,Hr(f))===r&&((i.passed|f)&n)===n&&co(f)<=c&&c<=lo(f))}var eh=({refused:t,view:e})=>t>=vp&&e.filter.time!=="any";function Zm(t,e){
if(!eh(t))return null;let n=t.outlooks.get(e.length)??Ym(t.view,e,t.budget.spend);return t.outlooks.set(e.length,n),n}function cv(t,e,n){let{view:o,start:s,end:r,
space:i,budget:a}=t,c=e.layers.length,l=(t.tried.get(c)??0)+n;if(t.tried.set(c,l),t.passable.has(c)||l<=Nl)return e;let f=e.layers.reduce((d,m)=>d+m.members.length,
0);if(l<=Nl*Math.max(1,Math.floor(f/1e3)))return e;let u=i.within(e.layers,Qm(o,e.layers,s,r,a.spend));return t.passable.set(c,u),{...e,layers:u}}var gf=(t,e,n,o={},s={})=>Ls(zo(t,e,n,o,s));function*zo(t,e,n,o={},{work:s,budget:r=new Ln(s),beyond:i=!0}={}){let a=qe(t),[c,l]=[e,n].map(w=>Br(a,w));if(c===l)
throw new rt(`a path needs two different actors, not \`${e}\` twice`);let f=to(o),u=ao(a,f),d={from:e,to:n,filter:f,truncated:!1,truncatedBy:null,paths:[]};if([
e,n,...f.via].some(w=>f.without.includes(w)))return d;let m=new Set,h=zm(u,r.spend);try{for(let w of fv(u,c,l,r)){if(!w){yield;continue}let{trail:y,path:x}=w,S=_m(
u,y);if(m.has(S.join()))continue;if(d.paths.length===f.limit){d.truncatedBy="limit";break}m.add(S.join());let v={...x,variants:[]};if(d.paths.push(v),v.variants=
lv(u,y,S,h,r.spend),!i&&d.paths.length===f.limit)break}}catch(w){if(!(w instanceof Cn))throw w;d.truncatedBy="work"}return d.truncated=d.truncatedBy!==null,d}function lv(t,e,n,o,s){
if(n.every(l=>t.parts(l).others.length===0))return[];let r=t.filter.via.map(l=>G(t.index.actorAt,l)),i=[];for(let l of o(n)){if(Pr(l,e)===0||!r.every(u=>l.actors.
includes(u)))continue;let f=nh(t,l,s);f&&i.push({trail:l,path:f})}let a=t.filter.sort==="strongest",c=({path:l})=>{let f=-at(l.confidence);return a?[f,l.steps]:
[l.steps,f]};return i.sort((l,f)=>{let[u,d]=[c(l),c(f)];return u[0]-d[0]||u[1]-d[1]||Pr(l.trail,f.trail)}),i.map(({path:l})=>l)}function*fv(t,e,n,o){let s=t.filter.
via.map(l=>G(t.index.actorAt,l)),r=Hm(t,e,n,s,o.spend),i=[...r.bits].filter(([l])=>l!==e&&l!==n),a={view:t,start:e,end:n,budget:o,space:r,toPass:i.reduce((l,[,f])=>l|
f,0),untracked:s.filter(l=>!r.bits.has(l)),refused:0,outlooks:new Map,tried:new Map,passable:new Map},c=new Map;for(let l of uv(a,s))o.tired()&&(yield null),yield*dv(
a,l,c)}function*uv({view:t,start:e,end:n,budget:o,space:s},r){let i=Math.min(t.filter.maxHops,t.index.actors.length-1),a=Tm(t,e,n,r,o.spend)??i+1;function*c(){for(let u=a;u<=
i;u++){let d=s.layers(u);d&&(yield d)}}let l=u=>{let d=s.outlook(U(u).outlook[e]),m=Math.min(...d.map(co));return Array.from({length:Math.max(...d.map(lo))+1-m},
(h,w)=>m+w)},f=Y.map((u,d)=>Y.length-1-d);if(t.filter.sort==="strongest"){let u=[...c()];for(let d of f)for(let m of u)for(let h of l(m))yield{layers:m,steps:h,
level:d};return}for(let u of c())for(let d of l(u))for(let m of f)yield{layers:u,steps:d,level:m}}function*dv(t,e,n){let{layers:o,steps:s,level:r}=e,i=c=>[o.length,
s,c].join(),a=(n.get(i(r))??[]).sort((c,l)=>Pr(c.trail,l.trail));for(let c of th(t,e)){if(!c){yield null;continue}let l=nh(t.view,c,t.budget.spend);if(!l){t.refused+=
1;continue}let f=at(l.confidence);if(f!==r){nt(n,i(f),{trail:c,path:l});continue}for(;a.length&&Pr(a[0].trail,c)<0;)yield*a.splice(0,1);yield{trail:c,path:l}}yield*a}
function nh(t,{actors:e,through:n},o){let{index:s,filter:r,window:i}=t,a=w=>Oa(s,w),c=e.slice(1).map((w,y)=>(n[y]?Ho:Uo)(t,e[y],w));o(xp*c.reduce((w,y)=>w+y.length,
0));let l=null;if(i||r.time!=="any"){let w=c.map(S=>S.map(a)),y=of(w,r.time,i,"certain"),x=r.certain?y:of(w,r.time,i,"possible");if(!x)return null;l=y?"certain":
"possible",c=c.map((S,v)=>x[v].map(b=>S[b]))}let f=$m(c.map(w=>w.map(a)),i),u=c.map((w,y)=>({...pv(s,e[y],e[y+1],w,i),through:n[y]})),d=u.map(w=>at(w.confidence)),
m=Math.min(...d),h=d.indexOf(m);return{actors:e.map(w=>s.actors[w]),steps:n.filter(Boolean).length,time:l,confidence:Y[m],weakestHop:h,independentSources:Ns(s.graph,
c.flat().map(w=>s.links[w])),weakestHopSources:u[h].independentSources,disputed:u.some(w=>w.disputed),weaklyDisputed:oh(u.filter(w=>w.disputed).map(w=>w.weaklyDisputed)),
sourcesInWindow:Ds(s.graph,c.flat().map(w=>s.links[w]),i),window:f.length?{first:ie(f[0][0]),last:ie(U(f)[1])}:null,hops:u}}var oh=t=>t.length>0&&t.every(Boolean);
function pv(t,e,n,o,s){let r=o.map(i=>t.links[i]);return{source:t.actors[e],target:t.actors[n],confidence:Y[Math.max(...o.map(i=>t.level[i]))],independentSources:Ns(
t.graph,r),disputed:o.some(i=>t.status[i]!==0),weaklyDisputed:oh(o.filter(i=>t.status[i]!==0).map(i=>t.weakly[i]===1)),sourcesInWindow:Ds(t.graph,r,s),links:r.map(
i=>Cm(t.graph,i,s))}}function Na(t,e){let n=t.filter(o=>o.stance==="supports");return n.length>0&&n.every(o=>e.has(o.source))}function yf(t){let e=new Map;for(let[n,o]of Object.entries(
t))for(let s of At(o))e.set(s,[...e.get(s)??[],n]);return e}function Wa(t,e,n=yf(t)){let o=new Set([e]),s=new Map;for(let r of o)for(let i of n.get(r)??[])s.set(
i,(s.get(i)??At(t[i]).length)-1),s.get(i)===0&&o.add(i);return o}var rh={supports:"supports",disputes:"disputes",denies:"denies"},mv=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Gr=(t,e)=>t.actors[e]?.name??e,
ih=(t,e)=>ze(t,e,Gr(t,e.source),Gr(t,e.target)),bf=t=>{if(!t)return"";try{return mv.of(t)}catch{return t}},hv=t=>(t.amounts??[]).map(e=>ha(e,F)).join("; "),wv=t=>`${R(
t.roots.length,"source")}, ${R(t.claims.length,"claim")}`;function gv(t,{source:e,credibility:n}){let{reliability:o}=t.sources[e];return`${o}${n} ${ae[o]}, ${gs[n]}`}
var yv={actors:t=>[{id:"name",title:"Name",width:190,share:3,text:e=>e.own.name},{id:"native",title:"Other script",width:120,share:1.5,text:e=>e.own.native_names?.[0]?.
name??""},{id:"type",title:"Type",width:140,share:1,text:e=>t.types[e.own.type].label},{id:"country",title:"Country",width:110,share:1,text:e=>bf(e.own.country)},
{id:"links",title:"Links",width:76,number:!0,text:e=>String(e.links),value:e=>e.links,counts:({key:e})=>({type:"links",where:{of:e}})},{id:"gives",title:"Suppor\
ts",width:98,number:!0,text:e=>String(e.gives),value:e=>e.gives,counts:({key:e})=>({type:"links",where:{from:e,family:"support"}})},{id:"gets",title:"Supported",
width:108,number:!0,text:e=>String(e.gets),value:e=>e.gets,counts:({key:e})=>({type:"links",where:{to:e,family:"support"}})},{id:"since",title:"Since",width:112,
share:.6,text:e=>e.since?F(e.since):"",value:e=>e.since}],links:t=>[{id:"from",title:"From",width:160,share:1.6,text:e=>Gr(t,e.own.source)},{id:"kind",title:"Ki\
nd",width:150,share:1,text:e=>t.kinds[e.own.kind].label},{id:"to",title:"To",width:160,share:1.6,text:e=>Gr(t,e.own.target)},{id:"when",title:"When",width:180,share:1,
text:e=>Wt(e.own),value:e=>e.own.span[0]??e.own.span[3]},{id:"confidence",title:"Confidence",width:112,text:e=>e.own.confidence,value:e=>at(e.own.confidence)},{
id:"status",title:"Status",width:122,text:e=>e.own.status==="asserted"?"not contested":Pe(e.own),value:e=>gt.indexOf(e.own.status)},{id:"sources",title:"Rests o\
n",width:152,share:.3,text:e=>wv(e.own),value:e=>e.own.roots.length*1e3+e.own.claims.length},{id:"amounts",title:"Amounts",width:150,share:1.5,text:e=>hv(e.own),
value:e=>e.own.amounts?.[0]?.value??null}],claims:t=>[{id:"about",title:"About",width:240,share:2.5,text:e=>e.about},{id:"stance",title:"Stance",width:100,text:e=>rh[e.
own.stance],value:e=>Object.keys(rh).indexOf(e.own.stance)},{id:"grade",title:"Grade",width:290,share:1.5,text:e=>gv(t,e.own),value:e=>`${t.sources[e.own.source].
reliability}${e.own.credibility}`},{id:"source",title:"Source",width:220,share:2.5,text:e=>t.sources[e.own.source].title},{id:"locator",title:"Location",width:150,
share:1.5,text:e=>e.own.locator??""}],sources:()=>[{id:"title",title:"Title",width:240,share:3,text:t=>t.own.title},{id:"publisher",title:"Publisher",width:180,
share:2,text:t=>t.own.publisher},{id:"class",title:"Class",width:130,share:.7,text:t=>ln(t.own.class??"")},{id:"reliability",title:"Reliability",width:180,share:.7,
text:t=>`${t.own.reliability}: ${ae[t.own.reliability]}`},{id:"published",title:"Published",width:130,share:.7,text:t=>t.own.published?F(t.own.published):"",value:t=>t.
own.published??null},{id:"links",title:"Links",width:76,number:!0,text:t=>String(t.links),value:t=>t.links,counts:({key:t})=>({type:"links",where:{cites:t}})},{
id:"events",title:"Events",width:84,number:!0,text:t=>String(t.events),value:t=>t.events,counts:({key:t})=>({type:"events",where:{cites:t}})}],events:t=>[{id:"n\
ame",title:"Event",width:240,share:3,text:e=>e.own.name},{id:"date",title:"Date",width:190,share:1,text:e=>F(e.own.date),value:e=>e.own.days[0]},{id:"place",title:"\
Place",width:150,share:1.5,text:e=>e.own.place??""},{id:"actors",title:"Actors",width:240,share:3,text:e=>e.own.roles.map(({actor:n,role:o})=>`${Gr(t,n)} (${ln(
o)})`).join(", ")},{id:"claims",title:"Claims",width:84,number:!0,text:e=>String(e.own.claims.length),value:e=>e.own.claims.length}]},ah={actors:["links",!1],links:[
"from",!0],claims:["about",!0],sources:["links",!1],events:["date",!1]},ch=(t,e)=>yv[e](t);var bv=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function kv(t,{actors:e,links:n}){let o=new Map;for(let s of e){let r=t.actors[s];o.set(s,{key:s,
open:{type:"actor",id:s},own:r,actors:[s],links:0,gives:0,gets:0,since:r.founded??r.born??null})}for(let s of n){let{source:r,target:i,kind:a}=t.links[s],c=t.kinds[a].
family==="support"?1:0,[l,f]=[o.get(r),o.get(i)];l&&(l.links+=1,l.gives+=c),f&&f!==l&&(f.links+=1,f.gets+=c)}return[...o.values()]}var fh=(t,{links:e})=>[...e].
map(n=>{let o=t.links[n];return{key:n,open:{type:"link",id:n},own:o,actors:[o.source,o.target]}}),uh=(t,e)=>Ve(t,e).map(n=>{let o=t.events[n];return{key:n,open:{
type:"event",id:n},own:o,actors:o.roles.map(({actor:s})=>s).filter(s=>t.actors[s])}});function xv(t,e){let n=[];for(let o of[...fh(t,e),...uh(t,e)]){let s=o.open.
type==="link"?ih(t,o.own):o.own.name;o.own.claims.forEach((r,i)=>n.push({...o,key:`${o.open.type}:${o.key}:${i}`,own:r,about:s}))}return n}function Sv(t,e){let n=new Map,
o=r=>(n.has(r)||n.set(r,{key:r,open:{type:"source",id:r},own:t.sources[r],links:0,events:0,actors:new Set}),n.get(r)),s=(r,i,a)=>{for(let c of new Set(r.claims.
map(l=>l.source))){let l=o(c);l[i]+=1;for(let u of a)l.actors.add(u);let f=At(t.sources[c]);for(let u of f)!t.sources[u]||n.has(u)||(o(u),f.push(...At(t.sources[u])))}};
for(let r of e.links)s(t.links[r],"links",[t.links[r].source,t.links[r].target]);for(let r of Ve(t,e))s(t.events[r],"events",[]);return[...n.values()]}var vv={actors:kv,
links:fh,claims:xv,sources:Sv,events:uh},Vr=(t,e,n)=>vv[e](t,n);function dh(t,e,n){let o=e.value??e.text,s=t.map((a,c)=>({row:a,at:c,key:o(a)??""})),r=n?1:-1,i=new Map;
if(e.value||[...new Set(s.map(({key:a})=>a))].sort(bv.compare).forEach((a,c)=>i.set(a,c)),i.size)for(let a of s)a.key=a.key===""?"":i.get(a.key);return s.sort((a,c)=>a.
key===c.key?a.at-c.at:a.key===""||c.key===""?a.key===""?1:-1:(a.key<c.key?-1:1)*r),s.map(({row:a})=>a)}var zr=t=>(/^\p{ASCII}*$/u.test(t)?t:t.normalize("NFKD").
replace(/\p{M}/gu,"").replace(/[’‘ʿʾ`]/g,"'")).toLowerCase();function ph(t,e,n){let o=zr(n).split(/\s+/).filter(Boolean);return o.length===0?t:t.filter(s=>{
let r=s.folded??=zr([...e.map(i=>i.text(s)),s.own.summary??"",...(s.own.names??[]).map(i=>i.name),s.key].join(`
`));return o.every(i=>r.includes(i))})}var fo=["kinds","families","types","confidences","statuses","countries"],Ia=new Set(["types","countries"]),$v=fo.indexOf("statuses"),Ov=gt.indexOf("asserted"),qr="",
mh=new WeakMap;function xf(t,e=[...new Set(t)].sort()){let n=new Map(e.map((o,s)=>[o,s]));return{order:e,number:Uint16Array.from(t,o=>G(n,o))}}function Sf(t){let e=mh.
get(t);if(e)return e;let{actors:n}=t.graph,o=xf(t.families,q),s={kinds:{order:t.kinds,number:t.kind},families:{...o,number:Uint16Array.from(t.kind,r=>o.number[r])},
types:xf(t.actors.map(r=>n[r].type)),confidences:{order:Y,number:t.level},statuses:{order:gt,number:t.status},countries:xf(t.actors.map(r=>n[r].country??qr))};return mh.
set(t,s),s}function hh(t,e,n,o){let s=qe(t),{mask:r}=ao(s,vn(n)),i=e.only&&new Set(e.only),a=l=>i?.has(s.actors[l])??!0,c=fo.map((l,f)=>{let[u,d]=[e[l],Ia.has(l)],
{order:m,number:h}=Sf(s)[l];return u&&{number:h,ofActors:d,at:f,shows:Uint8Array.from(m,w=>u.includes(w)?1:0)}});for(let l=0;l<r.length;l++){if(!r[l]||!a(s.source[l])||
!a(s.target[l]))continue;let f=-1,u=0;for(let{number:d,ofActors:m,shows:h,at:w}of c.filter(Ut))(m?h[d[s.source[l]]]&&h[d[s.target[l]]]:h[d[l]]||w===$v&&s.weakly[l]&&
h[Ov])||(u+=1,f=w);u<2&&o(l,f)}return s}function wh(t,e={},n={}){let o=qe(t),s=Sf(o),r=fo.map(f=>new Uint32Array(s[f].order.length)),i=fo.map(f=>Ia.has(f)?new Uint8Array(
o.actors.length):null),a=new Uint8Array(o.actors.length),c=0;hh(t,e,n,(f,u)=>{let[d,m]=[o.source[f],o.target[f]];u<0&&(c+=1,a[d]=a[m]=1);for(let h=0;h<fo.length;h++){
if(u>=0&&u!==h)continue;let{number:w}=s[fo[h]],y=i[h];if(y===null){r[h][w[f]]+=1;continue}y[d]=y[m]=1,r[h][w[d]]+=1,w[d]!==w[m]&&(r[h][w[m]]+=1)}});let l={links:c,
actors:a.reduce((f,u)=>f+u,0)};return fo.forEach((f,u)=>{let{order:d,number:m}=s[f],h=new Uint32Array(d.length);i[u]?.forEach((w,y)=>{h[m[y]]+=w}),l[f]=Object.fromEntries(
d.map((w,y)=>[w,i[u]?{links:r[u][y],actors:h[y]}:r[u][y]]))}),l}function gh(t,e={},n={}){let o=qe(t),s=[],r=new Uint8Array(o.actors.length);return hh(t,e,n,(i,a)=>{
a>=0||(s.push(o.links[i]),r[o.source[i]]=r[o.target[i]]=1)}),{actors:o.actors.filter((i,a)=>r[a]),links:s}}function yh(t,e){let n=qe(t),o=Sf(n),s=[...e].map(a=>G(
n.linkAt,a)),r=[...new Set(s.flatMap(a=>[n.source[a],n.target[a]]))],i={links:s.length,actors:r.length};for(let a of fo){let{order:c,number:l}=o[a],f=new Uint32Array(
c.length);for(let u of Ia.has(a)?r:s)f[l[u]]+=1;i[a]=Object.fromEntries(c.map((u,d)=>[u,Ia.has(a)?{links:0,actors:f[d]}:f[d]]))}return i}var Mv=["","Directly","Two hops","Three hops","Four hops","Five hops","Six hops"],vf=t=>Mv[Math.abs(t)]??`${Math.abs(t)} hops`;function Ra(t,e,n,o){let{from:s,to:r,
walk:i}=e.question,{actors:a}=n,{wholes:c}=t.columns,l=$=>Object.hasOwn(c,$)&&a.has(c[$])?c[$]:$,f=$=>$.filter(M=>a.has(M)).map(l),[u,d]=[s,r].map($=>$?o($):[]),
m=Ev(t,n.links,l),h=Av(m,f(u),f(d),f(i.via??[]),!!i.undirected),w=Math.max(0,...h.values()),y=new Map([...a].map($=>[$,h.get(l($))??w])),x=new Map;for(let $ of n.
links)for(let M of[t.links[$].source,t.links[$].target])x.set(M,(x.get(M)??0)+1);let S=new Set([...u,...d]),v=[s,r].some($=>$&&ve($)!==null),b=$=>v?0:S.has($)?-1:
Math.abs(y.get($)??0),g=[...a].sort(($,M)=>b($)-b(M)||(x.get(M)??0)-(x.get($)??0)||($<M?-1:1));return{far:y,inOrder:g,columns:v?()=>null:$=>Cv(t,e,new Map([...y].
filter(([M])=>$.has(M))))}}function Ev(t,e,n){let o={ahead:new Map,behind:new Map};for(let s of e){let{source:r,target:i,kind:a}=t.links[s],[c,l]=[n(r),n(i)];c!==
l&&(nt(o.ahead,c,l),nt(o.behind,l,c),t.kinds[a].symmetric&&(nt(o.ahead,l,c),nt(o.behind,c,l)))}return o}function Ws(t,e,n=new Set){let o=new Map([...t].map(s=>[
s,0]));for(let[s,r]of o){let i=(e.get(s)??[]).filter(a=>!o.has(a)&&!n.has(a));for(let a of i)o.set(a,r+1)}return o}function Av(t,e,n,o,s){if(e.length&&n.length){
let r=new Set(n),i=Ws(e,t.ahead,r),a=Math.max(0,...i.values())+1;for(let c of r)i.has(c)||i.set(c,a);return i}return s||!(e.length||n.length)?Tv(t,[...e,...n,...o]):
e.length?Ws(e,t.ahead):new Map([...Ws(n,t.behind)].map(([r,i])=>[r,-i]))}function Tv({ahead:t,behind:e},n){let o=new Map([...t].map(([a,c])=>[a,[...c,...e.get(a)??
[]]]));for(let[a,c]of e)t.has(a)||o.set(a,c);let[s,r]=[Ws(n,t),Ws(n,e)],i=new Map(Ws(n,o));for(let[a,c]of i)r.get(a)===c&&s.get(a)!==c&&i.set(a,-c);return i}function Cv(t,e,n){
let{from:o,to:s}=e.question,r=[...new Set(n.values())].sort((c,l)=>c-l),i=!!(o&&s);return{columns:r.map((c,l)=>{let[f,u]=[l===0,l===r.length-1];return i?{title:f?
"From":u?"To":"Through",note:"",tone:f?"patron":u?"partner":"between"}:c===0?{title:"Asked about",note:"",tone:"patron"}:{title:vf(c),note:c<0?"lead to it":"rea\
ched from it",tone:"plain"}}),of:Object.fromEntries([...n].map(([c,l])=>[c,r.indexOf(l)])),wholes:t.columns.wholes,asked:!0}}var Lv=["support","hostility"],Dv=t=>t.reduce((e,n)=>at(n)>at(e)?n:e);function ja(t,e,n){let o=e.map(r=>t.links[r]),s=t.info.asOfDay;return{confidence:Dv(o.map(
r=>r.confidence)),disputed:o.some(r=>r.status==="disputed"),denied:o.every(r=>r.status==="denied"),ended:s!==null&&o.every(r=>r.span[3]!==null&&r.span[3]<s),possible:n!==
null&&o.every(r=>ce(r,n)!=="certain")}}function Fa(t,e,{kinds:n,families:o,question:s}){let r=new Set([...e].map(l=>t.kinds[t.links[l].kind].family)),i=o??(n||s||
!r.has("support")?q:Lv),a=new Set(i.filter(l=>r.has(l))),c=a.size?a:r;return{main:new Set(c.has("support")?["support"]:c),drawn:c,present:r}}var Of=2e7,Ba=["start","down","arrived","up","rising"],vh=["arrived","up","rising"],$h=({actor:t,phase:e,passed:n})=>(t*Ba.length+Ba.indexOf(e))*64+n;function*Oh(t,e,n,o,s=new Ln(
Of)){let r=new Set,i=!1;try{yield*Nv(new $f(t,e,n,(o.via??[]).slice(0,6)),n!==null,o.hops,s,r)}catch(a){if(!(a instanceof Cn))throw a;i=!0}return{links:new Set(
[...r].sort((a,c)=>a-c).map(a=>t.index.links[a])),truncated:i}}function*Nv(t,e,n,o,s){let r=t.all,i,a;if(e){let c=t.ends.flatMap(f=>vh.map(u=>({actor:f,phase:u,
passed:r})));a=yield*_a(o,c,f=>t.hopsBack(f),f=>t.stepsBack(f),n);let l=[...new Set([...a.values()].map(({place:f})=>f.actor))];i=yield*_a(o,t.begun(l),f=>t.hopsOn(
f),f=>t.stepsOn(f),n,a)}else{i=yield*_a(o,t.begun(null),l=>t.hopsOn(l),l=>t.stepsOn(l),n);let c=[...i.values()].map(({place:l})=>l).filter(l=>t.over(l));a=yield*_a(
o,c,l=>t.hopsBack(l),l=>t.stepsBack(l),n,i)}for(let{place:c,far:l}of i.values()){for(let[f,u]of[[1,t.hopsOn(c)],[0,t.stepsOn(c)]])for(let{place:d,links:m}of u){
o.spend(1);let h=a.get($h(d));if(h&&l+f+h.far<=n)for(let w of m())s.add(w)}o.tired()&&(yield)}}function*_a(t,e,n,o,s,r){let i=new Map,a=e;for(let c=0;c<=s;c+=1){
let l=[];for(;a.length;){let f=a.pop(),u=$h(f);if(!(i.has(u)||r&&!r.has(u))){i.set(u,{place:f,far:c}),l.push(f),t.spend(1);for(let{place:d}of o(f))a.push(d);t.tired()&&
(yield)}}if(a=[],c===s)break;for(let f of l){for(let{place:u}of n(f))t.spend(1),a.push(u);t.tired()&&(yield)}}return i}var $f=class{constructor(e,n,o,s){let r=i=>(i??
[]).map(a=>Br(e.index,a));this.view=e,this.starts=n&&r(n),this.ends=r(o),this.bits=new Map(r(s).map((i,a)=>[i,1<<a])),this.all=(1<<this.bits.size)-1,this.first=
Sh(e,r(n)),this.last=Sh(e,this.ends)}at(e){return this.bits.get(e)??0}begun(e){let n=e??this.view.index.actors.map((r,i)=>i),o=this.starts&&new Set(this.starts);
return(o?n.filter(r=>o.has(r)):n).map(r=>({actor:r,phase:"start",passed:this.at(r)}))}over({phase:e,passed:n}){return n===this.all&&vh.includes(e)}allowed(e,n){
let o=this.last.has(e)&&!this.last.has(n),s=this.first.has(n)&&!this.first.has(e);return!o&&!s}*hopsOn({actor:e,phase:n,passed:o}){for(let s of this.view.ahead(
e).others){let r=this.allowed(e,s)?Wn(this.view,n,e,s):null;if(!r)continue;let i=()=>Uo(this.view,e,s);yield{place:{actor:s,phase:r,passed:o|this.at(s)},links:i}}}*hopsBack(e){
if(!(e.phase!=="arrived"&&e.phase!=="rising")){for(let n of this.view.behind(e.actor).others)if(this.allowed(n,e.actor))for(let o of Ba)Wn(this.view,o,n,e.actor)===
e.phase&&(yield*this.before(e,n,o))}}*stepsOn({actor:e,phase:n,passed:o}){let s=(r,i)=>({place:{actor:r,phase:i,passed:o|this.at(r)},links:()=>Ho(this.view,e,r)});
if(Dn(n))for(let r of this.view.parts(e).others)yield s(r,"down");if(Nn(n))for(let r of this.view.wholes(e).others)yield s(r,"up")}*stepsBack(e){if(e.phase!=="d\
own"&&e.phase!=="up")return;let n=e.phase==="down";for(let o of(n?this.view.wholes:this.view.parts)(e.actor).others)for(let s of Ba.filter(n?Dn:Nn))yield*this.before(
e,o,s)}*before({actor:e,passed:n},o,s){let r=this.at(o);for(let i of new Set([n,n&~this.at(e)]))(i&r)!==r||s==="start"&&i!==r||(yield{place:{actor:o,phase:s,passed:i},
links:()=>[]})}};function Sh(t,e){let n=new Set(e);for(let o of n)for(let s of t.parts(o).others)n.add(s);return n}var Iv=1200,Ah={boxes:10,actors:18},Rv=t=>t===Ht?qr:t;function Mf(t,e){let n=Object.fromEntries(Mn.map(s=>[s,Ro(t,e,s)])),o=e.window&&e.window.map(s=>s??"").join(
"..");return[{...n,countries:e.countries&&e.countries.map(Rv),only:e.only},{between:o,certain:!!o&&e.certain,without:Xi(t,e.without)}]}var ge=(t,{window:e})=>e??
rn(t.info.narrowedBy);function Ha(t,e){let n=ve(e);return n===null?[e]:Object.keys(t.actors).filter(o=>(t.actors[o].country??Ht)===n)}var jv=6,Mh=new WeakMap;function*Yr(t,e){
let n=Mh.get(t)??new Map;Mh.set(t,n);let o=En(t,e),s=JSON.stringify([e.question,o]),r=n.get(s)??(o?yield*Fv(t,e,o):{links:new Set,truncated:!1});return n.delete(
s),n.set(s,r),n.size>jv&&n.delete(n.keys().next().value??""),r}function*Fv(t,e,n){let{from:o,to:s,walk:r}=e.question,i=$e(e);if(i){let{paths:u}=yield*zo(t,i.from,
i.to,n);return{links:Ef(u),truncated:!1}}let a=to({...n,time:null,limit:null,sort:null,certain:e.window?e.certain:!1}),[c,l]=[o,s].map(u=>u?Ha(t,u):null),f={hops:Ue(
e),via:r.via};return yield*Oh(ao(qe(t),a),c,l,f)}var Ef=t=>new Set(t.flatMap(e=>[e,...e.variants??[]]).flatMap(({hops:e})=>e.flatMap(({links:n})=>n.map(({id:o})=>o))).
sort());function _v(t,{types:e,countries:n,without:o,only:s}){let r=new Set(o),i=s&&new Set(s);return new Set(Object.keys(t.actors).filter(a=>{let{type:c,country:l}=t.
actors[a];return!r.has(a)&&(i?.has(a)??!0)&&(e?.includes(c)??!0)&&(n?.includes(l??Ht)??!0)}))}function ye(t,e,n=null){let o={window:e.window,certain:e.certain};
if(pt(e)){let i=new Set(n??Ls(Yr(t,e)).links),{from:a,to:c,walk:l}=e.question,f=[a,c,...l.via??[]].filter(u=>u&&ve(u)===null);return{links:i,actors:Pa(t,i,f),time:o}}
let s=new Set(gh(t,...Mf(t,e)).links);return{actors:e.window||e.kinds||e.confidences||e.statuses?Pa(t,s,[]):_v(t,e),links:s,time:o}}function Pa(t,e,n){let o=new Set(
n);for(let s of e)o.add(t.links[s].source).add(t.links[s].target);return o}function Eh(t,{window:e,kinds:n,confidences:o,statuses:s}){let{without:r,within:i,...a}=t.
info.narrowedBy??{};return!!(e||n||o||s||Object.keys(a).length)}function Bv(t,e,n,o){let s=new Set(o),r=[...e].filter(f=>s.has(t.links[f].source)&&s.has(t.links[f].
target)),{drawn:i}=Fa(t,r,n),a=f=>t.columns.wholes[f]??f,c=new Set([...n.unfolded,...n.only??[],...n.focus?o:[]]);for(let f of r){let{source:u,target:d,kind:m}=t.
links[f],{family:h}=t.kinds[m],w=a(u)===a(d);if(!(!i.has(h)||w&&h!=="structure"))for(let y of[u,d])c.add(y).add(a(y))}let l=o.filter(f=>c.has(f)||!e.size);return l.
length?l:Lh(t,[...Pa(t,e,[])],Ah)}function Th(t,e,n,o){let s=new Set([n]);for(let r=0;r<o;r+=1){let i=[];for(let a of e){let{source:c,target:l}=t.links[a];s.has(
c)!==s.has(l)&&i.push(c,l)}if(i.length===0)break;for(let a of i)s.add(a)}return s}function Ch(t,e,n){let o=Th(t,e,n,1);return o.delete(n),o}function Lh(t,e,n){if(!n)
return e;let o=new Set;return e.filter(r=>{let i=t.columns.wholes[r]??r;return o.size>=n.boxes&&!o.has(i)?!1:(o.add(i),!0)}).slice(0,n.actors)}function Dh(t,e,n,o=ye(
t,e)){let r=pt(e)?Ra(t,e,o,S=>Ha(t,S)):null,i=r?Lh(t,r.inOrder,$e(e)?null:Ah):e.only??n,a=e.focus?Th(t,o.links,e.focus.id,e.focus.depth):new Set(i);for(let S of e.
unfolded)a.add(S);let c=[...a].filter(S=>o.actors.has(S)),l=r||!Eh(t,e)?c:Bv(t,o.links,e,c),f=new Set,u=0,d=S=>t.columns.wholes[S]??S,m=new Map(l.map(S=>[S,new Set])),
h=new Set;for(let S of o.links){let{source:v,target:b}=t.links[S],[g,k]=[m.get(v),m.get(b)];!g||!k||(g.add(d(b)),k.add(d(v)))}for(let[S,v]of m){let b=1;for(let g of v)
h.has(g)&&g!==d(S)&&(b+=1);u+b>Iv&&f.size||(u+=b,f.add(S),h.add(d(S)))}let w=new Set;for(let S of o.links)f.has(t.links[S].source)&&f.has(t.links[S].target)&&w.
add(S);let y=Eh(t,e)?Pa(t,o.links,[...f]):o.actors,x=[...r?.inOrder??y].filter(S=>!f.has(S));return{actors:f,links:w,time:o.time,folded:x.length,cut:l.length-f.
size,left:x,columns:r&&r.columns(f)}}var Af=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function Tf(t,{instead:e,kind:n,family:o,confidence:s,status:r,type:i,country:a}){return e===void 0||
pt(t)||xs(t)?t:{...t,kinds:n||o?null:t.kinds,confidences:s?null:t.confidences,statuses:r?null:t.statuses,types:i?null:t.types,countries:a?null:t.countries}}var Nh=({
source:t,target:e},n)=>t===n?e:e===n&&t,Wh={gives:["support",({source:t,target:e},n)=>e===n&&t],takes:["support",({source:t,target:e},n)=>t===n&&e],foe:["hostil\
ity",Nh],ally:["alignment",Nh]};function Pv(t,e,{drawn:n},o){let{type:s,country:r,ids:i}=o,a=Object.keys(Wh).find(f=>f in o),c=new Set(a||s||r?[]:e.actors);if(s||
r)for(let f of e.links)c.add(t.links[f].source).add(t.links[f].target);for(let f of a?e.links:[]){let[u,d]=Wh[a??""],m=t.kinds[t.links[f].kind].family===u&&d(t.
links[f],o[a??""]);m&&c.add(m)}let l=i&&new Set(i.split(","));return[...c].filter(f=>(!s||t.actors[f].type===s)&&(!r||(t.actors[f].country??Ht)===r)&&(!l||l.has(
f))&&!("drawn"in o&&!n.actors.has(f))&&!("hidden"in o&&n.actors.has(f)))}function Ih(t,{cites:e,rests:n,alone:o,weaker:s}){let r=n||o||s,i=r?Wa(t.sources,r):new Set(
e?[e]:[]);return i.size?({claims:a,confidence:c})=>{let l=a.filter(d=>!i.has(d.source));if(l.length===a.length)return!1;if(!o&&!s)return!0;let f=Na(a,i)||c===void 0&&
l.length===0;if(o)return f;let u=at(Ar(l,t.sources).confidence);return!f&&c!==void 0&&u<at(c)}:()=>!0}function Hv(t,e,{drawn:n},o){let s=Ih(t,o),r=o.ids&&new Set(
o.ids.split(","));return[...e.links].filter(i=>{let a=t.links[i],c=[a.source,a.target];return(!o.kind||a.kind===o.kind)&&(!o.family||t.kinds[a.kind].family===o.
family)&&(!o.confidence||a.confidence===o.confidence)&&(!o.status||a.status===o.status)&&(!o.from||a.source===o.from)&&(!o.to||a.target===o.to)&&(!o.of||c.includes(
o.of))&&(!o.with||c.includes(o.with)&&(!o.of||o.of!==o.with))&&(!r||r.has(i))&&!("drawn"in o&&!n.links.has(i))&&s(a)})}function Uv(t,e,{drawn:n},o){let s=Ih(t,o);
return Ve(t,"drawn"in o?n:e).filter(r=>(!o.of||t.events[r].roles.some(({actor:i})=>i===o.of))&&s(t.events[r]))}function Gv(t,e,n,{cited:o,repeats:s}){if(o)return[
...new Set(t.links[o].claims.map(i=>i.source))];let r=Vr(t,"sources",e).map(({key:i})=>i);return s?r.filter(i=>At(t.sources[i]).includes(s)):r}var zv=(t,e,n,{cited:o})=>Cf(
t,o).map(([s])=>s);function Cf(t,e){let n=t.links[e].claims.filter(({stance:o})=>o==="supports");return ca(new Set(n.map(({source:o})=>o)),t.sources)}var Vv={actors:Pv,
links:Hv,sources:Gv,events:Uv,roots:zv};function qv(t,e){if(e==="links")return(o,s)=>Is(t.links[o],t.links[s])||Af.compare(o,s);if(e==="events")return(o,s)=>Af.
compare(t.events[o].days[0]??"",t.events[s].days[0]??"");let n=e==="actors"?o=>t.actors[o].name:Yv(t);return(o,s)=>Af.compare(n(o),n(s))}var Yv=t=>e=>t.sources[e].
title,Is=(t,e)=>at(e.confidence)-at(t.confidence)||e.roots.length-t.roots.length;function In(t,e,n){let o=$s(t,n),s=Tf(e.state,o.where),r=s===e.state?e.view:ye(
t,s),i=Vv[o.type](t,r,e,o.where);return{...o,ids:i.sort(qv(t,o.type))}}var Rh=({columns:{wholes:t}},e)=>new Set([e,...Object.keys(t).filter(n=>t[n]===e)]);function Rn(t,e,{from:n,to:o}){let[s,r]=[Rh(t,n),Rh(t,o)];for(let f of s.has(
o)?r:[])s.delete(f);for(let f of r.has(n)?s:[])r.delete(f);let i=new Map,a={there:new Set,back:new Set};for(let f of e){let{source:u,target:d,kind:m}=t.links[f],
h=s.has(u)&&r.has(d);!h&&!(r.has(u)&&s.has(d))||(nt(i,t.kinds[m].family,f),t.kinds[m].family==="support"&&a[h?"there":"back"].add(m))}let c=f=>[t.links[f].source,
t.links[f].target].filter(u=>u!==n&&u!==o).length,l=(f,u)=>c(f)-c(u)||Is(t.links[f],t.links[u])||(f<u?-1:1);return{families:q.filter(f=>i.has(f)).map(f=>({family:f,
links:(i.get(f)??[]).sort(l)})),there:[...a.there],back:[...a.back]}}function Ga(t,{id:e,links:n}){let[o,s]=e.slice(0,e.lastIndexOf(":")).split(">");return[o,s].
every(r=>Object.hasOwn(t.actors,r??""))?{type:"pair",from:o,to:s}:{type:"list",list:Oe("links",{ids:n.join(",")})}}var jh=(t,e,n)=>Rn(t,e,n).families.reduce((o,{
links:s})=>o+s.length,0);var Fh={light:{ground:"#fdfdfc",ink:"#18212c",caption:"#566374",strip:"#f3f5f7",line:"#d9dee4",accent:"#0a5cab"},dark:{ground:"#11151b",ink:"#e7ebf1",caption:"#\
9fabba",strip:"#171d25",line:"#303945",accent:"#7ab8ff"}},Lf=t=>[1,3,5].map(e=>parseInt(t.slice(e,e+2),16)),Kv=t=>`#${t.map(e=>Math.round(e).toString(16).padStart(
2,"0")).join("")}`;function Df(t){let[e,n,o]=Lf(t).map(s=>{let r=s/255;return r<=.04045?r/12.92:((r+.055)/1.055)**2.4});return .2126*e+.7152*n+.0722*o}function _h(t,e){
let[n,o]=[Df(t),Df(e)].sort((s,r)=>r-s);return(n+.05)/(o+.05)}function jn(t,e,n){let o=Lf(e);return Kv(Lf(t).map((s,r)=>s+(o[r]-s)*n))}var Nf=t=>Df(t)<.2;function un(t,e,n=4.6){
let o=Nf(e)?"#ffffff":"#000000";for(let s=0;s<1;s+=.06){let r=jn(t,o,s);if(_h(r,e)>=n)return r}return o}function Bh(t,e,n,o=3.05){for(let s=n;s<1;s+=.04){let r=jn(
e,t,s);if(_h(r,e)>=o)return r}return t}var Xv=/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;var Qv=new Intl.Segmenter("en",{granularity:"grapheme"}),za=t=>t.slice(0,400).replace(Xv,e=>"‌‍".includes(e)?e:" ").replace(/\s+/g," ").trim()||"…";function Jv(t,e,n){
let o=za(t);if(n(o)<=e)return o;let s=[...o],[r,i]=[0,s.length];for(;r+1<i;){let a=r+i>>1;n(`${s.slice(0,a).join("")}…`)<=e?r=a:i=a}return`${s.slice(0,r).join(
"").trimEnd()}…`}var Va=(t,e)=>!!t.at(-1)?.endsWith("…")&&!za(e).endsWith("…"),Ph=(t,e)=>t.join(" ")===za(e);function Hh(t,e,n){if(n(t)<=1.3*e)return[t];let o=t.
split(/(?<=[-\u2010-\u2015/])/u);if(o.length>1)return o.flatMap(r=>Hh(r,e,n));let s=[];for(let{segment:r}of Qv.segment(t)){let i=s.at(-1);i&&n(i+r)<=e?s[s.length-
1]=i+r:s.push(r)}return s}function Fn(t,e,n,o=3){let s=[];for(let r of za(t).split(" "))Hh(r,e,n).forEach((i,a)=>{let c=s.length?`${s.at(-1)}${a?"":" "}${i}`:i;
s.length&&n(c)<=e?s[s.length-1]=c:s.push(i)});return s.length<=o?s:[...s.slice(0,o-1),Jv(s.slice(o-1).join(" "),e,n)]}var Wf=" · ",[Xr,Zv]=[400,600],qa=({strong:t})=>t?Zv:Xr,Ya=(t,{sub:e},n)=>t.reduce((o,s,r)=>o+n(s.text,e,qa(s))+(r?n(Wf,e,Xr):0),0),If=(t,e,n)=>n(Wf,e.sub,Xr)+
Ya([t],e,n);function Uh(t,e,n){let o=[];for(let s of t){let r=[...o.at(-1)??[],s];if(r.length>1&&Ya(r,e,n)<=e.wrap)o[o.length-1]=r;else for(let i of Fn(s.text,e.
wrap,a=>n(a,e.sub,qa(s))))o.push([{...s,text:i}])}return o}function Gh({place:t,ended:e,received:n},o,s,r){let i=(u,d)=>u!==""&&{text:u,strong:d};if(s.subs){let u=[
i(t,!1),i(e,!1),i(n.full,!0)];return{beside:null,under:Uh(u.filter(Ut),s,r)}}let a=i(n.brief,!1),c=r(U(o),s.name,650),l=a&&c+If(a,s,r)<=s.wrap?a:null,f=[i(e,!1),
!l&&a];return{beside:l,under:Uh(f.filter(Ut),s,r)}}function zh(t,e,{sub:n},o){let s={text:Wf.trim(),size:n,weight:Xr,fill:t[0].fill},r=t.flatMap((l,f)=>f?[s,l]:
[l]),i=r.map(({text:l,size:f,weight:u})=>o(l,f,u)),a=o(" ",n,Xr),c=e-(i.reduce((l,f)=>l+f,0)+(r.length-1)*a)/2;return r.map((l,f)=>{let u={...l,x:c+i[f]/2};return c+=
i[f]+a,u})}var Fs={margin:16,top:52,bottom:14,boxGap:14,laneGap:8,portGap:4,box:44,pad:9,chip:23,chipGap:5,frame:8,framed:8,name:14,line:18,sub:11,small:12,wrap:176,slot:12,
strip:14,tileGap:2,arrow:9,mark:8,bend:10,shortest:44,lane:9,thin:1.4,base:2.4,each:1.5,tiles:"letters",packed:!1,subs:!0},Rf={...Fs,boxGap:22,laneGap:13,portGap:7,
framed:11,lane:13,wrap:250},Xa={...Fs,top:46,boxGap:9,box:38,pad:6,laneGap:6,portGap:3,line:17,wrap:140},jf={...Xa,name:13,wrap:112,line:16,lane:7,margin:8,packed:!0},
js={...jf,boxGap:6,box:28,pad:4,laneGap:4,portGap:2,top:44,line:15,chip:20,frame:6},Ff={...js,name:12,line:14,wrap:112,tiles:"count",mark:3,shortest:36,base:2,each:1},
_f={...Ff,name:11,line:13,small:11,chip:17,chipGap:3,wrap:96,box:20,pad:3,boxGap:5,laneGap:3,portGap:1.5,bend:6,lane:5,thin:1,base:1.4,each:.5,arrow:6,strip:7,tileGap:0,
frame:4,framed:4,tiles:"none",subs:!1},Yh=[[Rf,{...Rf,wrap:176},{...Rf,wrap:140,packed:!0},{...Fs,wrap:250},Fs,{...Fs,wrap:140,packed:!0},{...Xa,wrap:250},Xa,{...Xa,
wrap:116,packed:!0},jf,{...jf,name:12,line:15,wrap:96,mark:4,shortest:36},{...js,wrap:150},{...js,boxGap:9,laneGap:6,wrap:136,mark:4,shortest:36},{...js,wrap:136,
mark:4,shortest:36},{...js,wrap:116,mark:4,shortest:36},{...js,name:12,wrap:96,mark:4,shortest:36}],[{...Ff,wrap:150},Ff],[{..._f,wrap:150},_f]],Qa={...Fs,margin:5,
top:24,bottom:5,boxGap:9,laneGap:4,portGap:3,box:34,pad:4,chip:18,chipGap:3,frame:4,framed:5,name:12,line:14,small:11,wrap:88,slot:14,strip:13,tileGap:1,arrow:7,
mark:2,lane:5,thin:1.1,base:1.8,each:.8,bend:7,shortest:40,tiles:"count"},qh={...Qa,top:19,boxGap:3,box:20,pad:2,portGap:.5,strip:12,chip:15,chipGap:2,framed:3,
name:11,line:12,wrap:84,subs:!1},Ka={..._f,each:.75,margin:4,top:20,bottom:5,line:12,wrap:76,pad:2,lane:4,shortest:34},Kh=[[Qa,{...Qa,boxGap:6,box:30,portGap:2,
name:11,line:13,wrap:80},{...Qa,boxGap:4,pad:2,box:22,portGap:1,name:11,line:12,wrap:80,subs:!1,top:20},{...qh,wrap:104},qh,{...Ka,wrap:112},{...Ka,wrap:112,boxGap:3,
framed:3},{...Ka,wrap:96},Ka]],t$=["ended","began","changed"];function Ja(t,e){if(!e)return null;let n=new Set([...t].map(s=>e.links.get(s)??"held")),o=t$.find(
s=>n.has(s))??null;return n.size===1?{whole:[...n][0],line:null}:{whole:"held",line:o}}var uo={ended:[8,5],began:null,changed:[2,4],held:null},Ye={began:"+",ended:"\
−",changed:"~",held:""},e$=Object.keys(Ye);function Xh(t,e){if(!e?.signed)return"";let n=new Set([...t].map(o=>e.links.get(o)??"held"));return e$.map(o=>n.has(
o)?Ye[o]:"").join("")}var Qh=700;function o$({ribbons:t},e){let n=new Map(e.map(l=>[l.id,l])),o=new Map,s=new Map(e.map(({id:l})=>[l,0]));for(let{from:l,to:f,main:u,kinds:d,back:m}of t){let[h,w]=[
n.get(l),n.get(f)],y=u&&d.length&&!m.length?1:0;h&&w&&(nt(o,l,f),nt(o,f,l),s.set(l,G(s,l)+y),s.set(f,G(s,f)-y))}let r=[],i=new Set,a=[...e].sort((l,f)=>G(s,f.id)-
G(s,l.id)||Jh(l.id,f.id));for(let l of a){let f=[l.id];for(let u=f.shift();u!==void 0;u=f.shift()){if(i.has(u))continue;i.add(u),r.push(G(n,u));let d=(o.get(u)??
[]).filter(m=>!i.has(m));d.sort((m,h)=>(o.get(m)?.length??0)-(o.get(h)?.length??0)||Jh(m,h)),f.push(...d)}}r.sort((l,f)=>Math.sign(G(s,f.id))-Math.sign(G(s,l.id)));
let c=new Map;for(let l of r)nt(c,l.frame??l.id,l);return[...c.values()]}var Jh=(t,e)=>t<e?-1:1;function Zh(t,e,n){let o=[...new Set(t.boxes.map(({column:i})=>i))].
sort((i,a)=>i-a),s=new Map;if(e&&o.length>1){let i=[o.slice(0,o.length>>1),o.slice(o.length>>1)];for(let{id:a,column:c}of t.boxes)s.set(a,i[0].includes(c)?0:1);
return{layerOf:s,columns:i}}let r=[];for(let i of o){let a=t.boxes.filter(u=>u.column===i),c=n.get(i)??1,l=a.length/c,f=0;for(let u of c>1?o$(t,a):[a]){let d=Math.
min(c-1,Math.floor((f+u.length/2)/l));for(let{id:m}of u)s.set(m,r.length+(c>1?d:0));f+=u.length}for(let u=0;u<c;u+=1)r.push([i])}return{layerOf:s,columns:r}}var r$=8,i$=["weight","Weight"],a$=new Intl.NumberFormat("en",{maximumSignificantDigits:6}),c$=new Intl.NumberFormat("en",{maximumSignificantDigits:3,notation:"\
scientific"});function l$({attributes:t=[]}){for(let e of i$){let[,n]=t.find(([o])=>o===e)??[];if(typeof n=="number"&&Number.isFinite(n))return n}return null}function tw(t,e){
let n=e.map(i=>t.links[i]).filter(({status:i})=>i!=="denied"),o=n.map(l$).filter(i=>i!==null),s=o.reduce((i,a)=>i+a,0),r=Math.max(-Number.MAX_VALUE,Math.min(Number.
MAX_VALUE,s));return{weight:o.length?r:null,weightless:n.length-o.length}}function ew(t){let e=t.flatMap(({main:n,weight:o})=>n&&o!==null?[o]:[]);return e.length?
{least:Math.min(...e),most:Math.max(...e)}:null}function nw(t,{least:e,most:n},{base:o,each:s}){let r=e===n?1:(t/2-e/2)/(n/2-e/2);return o+s*(1+(r$-1)*r)}function Bf(t){
let e=Math.abs(t);return(e&&(e>=1e9||e<.001)?c$:a$).format(t)}var Za=({least:t,most:e})=>t===e?`the weight is ${Bf(t)}`:`the wider, the greater the weight (${Bf(
t)} to ${Bf(e)})`;function tc(t){let e=t.reduce((n,{main:o,weightless:s})=>n+(o?s:0),0);return e?`No weight: ${R(e,"link")}`:null}var ow=7,Pf=(t,e)=>e.chip+(t-1)*(e.small+3);function f$(t,e,n,o){let s=Fn(t.label,n.wrap,f=>o(f,n.name,650),ow),{beside:r,under:i}=Gh(t,s,n,o),a=t.chips.map(f=>({
...f,lines:Fn(f.label,n.wrap,u=>o(u,n.small,400),ow)})),c=s.length*n.line+i.length*(n.sub+4)+(a.length?4:0)+a.reduce((f,{lines:u})=>f+Pf(u.length,n)+n.chipGap,0),
l=Math.max(...s.map(f=>o(f,n.name,650)),r?o(U(s),n.name,650)+If(r,n,o):0,...i.map(f=>Ya(f,n,o)),...a.flatMap(f=>f.lines.map(u=>o(u,n.small,400)+20)));return{id:t.
id,box:t,chips:a,ribbon:null,layer:e,column:t.column,lines:s,beside:r,under:i,inner:c,group:t.frame,head:t.head,width:l+2*n.pad+6,height:Math.max(n.box,c+2*n.pad),
x:0,y:0,left:[],right:[]}}function u$({main:t,kinds:e,denied:n,weight:o},{weights:s,weighed:r},i){return!t||n?i.thin:s&&r?o===null?i.thin:nw(o,s,i):i.base+i.each*
Math.min(8,e.length)}function sw(t,e,n,o,s){let{layerOf:r,columns:i}=Zh(t,n,s),a=i.map(()=>[]),c=new Map;for(let u of t.boxes){let d=f$(u,G(r,u.id),e,o);c.set(u.
id,d),a[d.layer].push(d)}let l=t.ribbons.map((u,d)=>d$(u,d,c,a,u$(u,t,e)));for(let u of l)p$(u,e);for(let u of c.values())for(let d of[u.left,u.right]){let m=d.
reduce((h,w)=>h+w.need+e.portGap,8-e.portGap);u.height=Math.max(u.height,m)}let f=[...c.values()].some(({lines:u,box:d})=>Va(u,d.label));return{layers:a,columns:i,
nodes:c,routes:l,cut:f}}function d$(t,e,n,o,s){let[r,i]=[G(n,t.from),G(n,t.to)],a=r.layer<=i.layer,[c,l]=a?[r,i]:[i,r],f={ribbon:t,index:e,width:s,forward:a,same:r.
layer===i.layer,chain:[c],lane:0,weight:t.main?3:1};for(let u=c.layer+1;u<l.layer;u+=1){let d={id:`${t.id} ${u}`,box:null,ribbon:t,layer:u,column:-1,height:s,width:0,
group:null,head:!1,x:0,y:0,left:[],right:[]};o[u].push(d),f.chain.push(d)}return f.chain.push(l),f}function p$(t,e){let{ribbon:n,chain:o,forward:s,same:r,width:i}=t,
[a,c]=[o[0],U(o)],l=s?[n.back.length,n.kinds.length]:[n.kinds.length,n.back.length],f=u=>n.main?Math.max(i,u?e.strip+e.tileGap:0):2;a.right.push({route:t,end:0,
need:f(l[0]),y:0}),(r?c.right:c.left).push({route:t,end:1,need:f(l[1]),y:0})}var po=(t,e)=>t*e<10.95,be=t=>Math.round(t*100)/100;function te({x:t,y:e,width:n,height:o},s){let r=Math.min(s,n/2,o/2),[i,a,c,l]=[t,e,t+n,e+o].map(be),[f,u,d,m]=[
t+r,t+n-r,e+r,e+o-r].map(be);return[`M${f} ${a}L${u} ${a}Q${c} ${a} ${c} ${d}L${c} ${m}`,`Q${c} ${l} ${u} ${l}L${f} ${l}Q${i} ${l} ${i} ${m}L${i} ${d}`,`Q${i} ${a}\
 ${f} ${a}z`].join("")}var rw={patron:"#1f5fa8",between:"#b8560c",partner:"#64748b",opponent:"#b5304f",plain:"#7a828e"},h$={support:"#5c8cc4",structure:"#6b7686",alignment:"#2f8a5b",hostility:"\
#cf5f7d"};function nc(t,e){let n=un(rw[t]??rw.plain,e.ground,3.6);return{edge:n,fill:jn(e.ground,n,t==="partner"||t==="plain"?.03:.1)}}var w$="#2f5f99",iw={from:"\
#86b4ea",other:"#4671a8"};function qo(t,e,n){let o=n==="patron";if(t==="support"&&Nf(e.ground))return o?iw.from:iw.other;let s=t==="support"&&o?w$:h$[t];return Bh(
un(s,e.strip,3.4),e.strip,.86,3.2)}var aw={ended:"#c2570c",began:"#0f62c4",changed:"#a0418a",held:"#9aa5b3"},Ne=(t,e)=>t==="held"?jn(e.strip,aw.held,.55):un(aw[t],
e.strip,3.4),_n=t=>un(t,"#ffffff",4.6);var Hf=.13,g$=2.5;function cw(t,e=.5){let n=t.slice(1).map(([s,r],i)=>Math.hypot(s-t[i][0],r-t[i][1])),o=n.reduce((s,r)=>s+r,0)*e;for(let[s,r]of n.entries()){if(o<=
r&&r){let[[i,a],[c,l]]=[t[s],t[s+1]];return[i+(c-i)*o/r,a+(l-a)*o/r]}o-=r}return t[0]??[0,0]}function lw({ribbon:t,width:e,d:n,points:o,heads:s},{graph:r,layout:i,
colours:a,focus:c,detail:l,changes:f}){let u=c?c.ribbons.has(t.id):null,d=u||l,m=u===!1?Hf:1,h=i.nodes.get(t.from),w=Ja(t.links,f),y=qo(t.family,a,h&&r.columns.
columns[h.column].tone),x=w?Ne(w.whole,a):y,S=t.possible?i.look.thin:e*(u&&!t.main?1.6:1),v=[];t.main&&m===1&&v.push({type:"path",d:n,stroke:a.ground,width:S+g$,
alpha:1});let b=w?uo[w.whole]:d?sn[t.confidence]:null;v.push({type:"path",d:n,stroke:x,width:S,alpha:m,dash:b}),w?.line&&v.push({type:"path",d:n,stroke:Ne(w.line,
a),width:Math.max(1.4,S*.4),alpha:m,dash:uo[w.line]});let[g,k]=cw(o);if(t.denied||d&&t.disputed){let[$,M,E,L]=[g-6,g+6,k-6,k+6].map(be),N=`M${$} ${E}L${M} ${L}M${$}\
 ${L}L${M} ${E}`,O=`M${be(g)} ${E}L${M} ${be(k)}L${be(g)} ${L}L${$} ${be(k)}z`;v.push(t.denied?{type:"path",d:N,stroke:x,width:2,alpha:m}:{type:"path",d:O,fill:a.
ground,stroke:x,width:1.8,alpha:m})}for(let $ of s)(t.main||d)&&v.push(y$($,t,i.look,a,x,m,d));return v}function oc(t,[e,n],o,{ground:s},r=1){let i=6+8*t.length,
a={x:e-i/2,y:n-7,width:i,height:14},c={text:t,x:e,y:n+4,size:12,weight:700,fill:s,anchor:"middle"};return[{type:"path",d:te(a,7),fill:o,stroke:s,width:1.5,alpha:r},
{type:"text",...c,alpha:r}]}function y$({x:t,y:e,way:n},o,s,r,i,a,c){let l=t-n*s.arrow,f=o.main?s.strip/2:4,u=c&&o.ended,d=`M${be(l)} ${be(e-f)}L${be(t)} ${be(e)}\
L${be(l)} ${be(e+f)}${u?"":"z"}`;return u?{type:"path",d,stroke:i,width:1.8,alpha:a}:o.possible?{type:"path",d,fill:r.ground,stroke:i,width:1.2,alpha:a}:{type:"\
path",d,fill:jn(i,r.ink,.35),alpha:a}}function Uf({x:t,y:e,way:n,kinds:o,slots:s},r){let i=t-n*(r.arrow+2);return r.tiles==="none"?[]:r.tiles==="count"?[{kind:null,
x:i-(n>0?r.slot:0),y:e-r.strip/2}]:o.map(a=>{let c=n>0?s.length-1-s.indexOf(a):s.indexOf(a);return{kind:a,x:i-n*c*r.slot-(n>0?r.slot:0),y:e-r.strip/2}})}function fw({
ribbon:t,heads:e},{graph:n,layout:o,colours:s,focus:r,scale:i,changes:a}){let{look:c}=o;if(!t.main||po(c.sub,i))return[];let l=r&&!r.ribbons.has(t.id)?Hf:1;return e.
flatMap(f=>Uf(f,c).flatMap(({kind:u,x:d,y:m})=>{let h=u?t.links.filter(b=>n.links[b].kind===u):t.links,w=Ja(h,a),y=u?n.kinds[u].colour:qo(t.family,s),x=_n(w?Ne(
w.line??w.whole,s):y),S=u?n.kinds[u].letters:String(f.kinds.length),v={x:d+.5,y:m,width:c.slot-1,height:c.strip};return[{type:"path",d:te(v,2),fill:x,stroke:s.ground,
width:1,alpha:l},{type:"text",text:S,x:d+c.slot/2,y:m+c.strip/2+4,size:c.sub,weight:700,fill:"#ffffff",anchor:"middle",alpha:l}]}))}var b$=[.5,.4,.6,.3,.7,.22,.78],
k$=17;function uw(t,{colours:e,focus:n,changes:o}){let s=[];return t.flatMap(({ribbon:r,points:i})=>{let[a,c]=[Xh(r.links,o),Ja(r.links,o)];if(!a||!c)return[];let l=b$.
map(m=>cw(i,m)),f=l.find(([m,h])=>s.every(([w,y])=>Math.hypot(w-m,y-h)>k$))??l[0];s.push(f);let u=n&&!n.ribbons.has(r.id)?Hf:1;return oc(a,f,Ne(c.line??c.whole,
e),e,u).map(m=>Object.assign(m,{cue:r.id}))})}var x$=.35,S$=.45,v$=.5,Gf=1.15,$$=({lines:t,under:e},n)=>t.length*n.line+e.length*(n.sub+4);function Jr(t,e){let n=t.y+(t.height-t.inner)/2+$$(t,e)+4;return t.
chips.map(o=>{let s=Pf(o.lines.length,e),r={x:t.x+9,y:n,width:t.width-18,height:s};return n+=s+e.chipGap,{id:o.id,chip:o,area:r}})}var Vf=(t,e,n)=>po(e.sub,n)?[]:
Jr(t,e);function dw(t,{scale:e,measure:n}){let o=11/e,s=t.height-1/e+(Gf-1)*o,[r,i]=[t.width-6/e,Math.floor(s/(o*Gf))],a=f=>n(f,o,650);if(i<1)return{lines:[],size:o};
let c=Fn(t.box.label,r,a,i);return{lines:c.every(f=>a(f)<=r)&&Ph(c,t.box.label)?c:[],size:o}}function O$({id:t,box:e},n){return!n?.signed||!e.members.length?n?.
actors.get(t):e.members.map(o=>n.actors.get(o)).find(Boolean)}function pw(t,e){let{graph:n,layout:o,colours:s,focus:r,pinned:i,selected:a,scale:c,changes:l}=e,{
look:f}=o,{tone:u}=n.columns.columns[t.column],{edge:d,fill:m}=nc(u,s),h=r?r.boxes.has(t.id):null,w=h===!1&&!a.has(t.id)?x$:1,y=r?.chosen===t.id,x=O$(t,l),S=po(
f.sub,c)&&dw(t,e).lines.length===0,v=[];if(t.box.members.length&&v.push({type:"path",d:te({...t,x:t.x+4,y:t.y+4},9),fill:s.ground,stroke:d,width:1,alpha:w}),a.has(
t.id)&&v.push({type:"path",d:te({x:t.x-4,y:t.y-4,width:t.width+8,height:t.height+8},12),stroke:s.accent,width:2.4,alpha:1}),v.push({type:"path",d:te(t,9),fill:s.
ground,alpha:1}),v.push({type:"path",d:te(t,9),fill:S?jn(s.ground,d,v$):m,stroke:x?Ne(x,s):y?s.accent:d,width:y||x?3:h?2.2:1.4,dash:(x&&l?.signed?uo[x]:null)??(t.
box.ended?[5,4]:null),alpha:w}),Object.hasOwn(i,t.id)){let[b,g]=[t.x+t.width-8,t.y+8];v.push({type:"path",d:te({x:b-3,y:g-3,width:6,height:6},3),fill:s.ink,alpha:w})}
for(let{id:b,area:g}of Vf(t,f,c)){let k=r?.chosen===b||a.has(b),$=l?.signed?l.actors.get(b):null;v.push({type:"path",d:te(g,5),fill:s.ground,stroke:k?s.accent:$?
Ne($,s):d,width:k?2.4:$?1.8:.8,dash:$?uo[$]:null,alpha:w,...b.startsWith("more:")?{}:{node:b}}),$&&v.push(...oc(Ye[$],[g.x,g.y+4],Ne($,s),s))}return x&&l?.signed&&
v.push(...oc(Ye[x],[t.x+4,t.y+2],Ne(x,s),s)),v}function mw(t,e){let{layout:{look:n},colours:o,focus:s,selected:r,scale:i,measure:a}=e,c=s&&!s.boxes.has(t.id)&&!r.
has(t.id)?S$:1,l=t.x+t.width/2,f=[],u=(S,v,b)=>{for(let g of zh(S,l,n,a))f.push({type:"text",...g,y:v,anchor:"middle",alpha:c,node:b})},d=(S,v,{high:b,id:g=t.id,
beside:k,...$})=>S.forEach((M,E)=>{let L=k&&E===S.length-1?[k]:[];u([{text:M,...$},...L],v+(E+.5)*b+$.size*.35,g)}),m=S=>({text:S.text,size:n.sub,weight:qa(S),fill:S.
strong?o.ink:o.caption});if(po(n.sub,i)){let{lines:S,size:v}=dw(t,e),b=v*Gf,g=t.y+(t.height-S.length*b)/2;return d(S,g,{size:v,weight:650,high:b,fill:o.ink}),f}
let h=t.y+(t.height-t.inner)/2,w=t.beside&&m(t.beside);d(t.lines,h,{size:n.name,weight:650,high:n.line,fill:o.ink,beside:w});let[y,x]=[h+t.lines.length*n.line,n.
sub+4];t.under.forEach((S,v)=>u(S.map(m),y+(v+.5)*x+n.sub*.35,t.id));for(let{id:S,area:v,chip:b}of Jr(t,n)){let g=n.small+3,k=v.y+(v.height-b.lines.length*g)/2,
$={size:n.small,weight:400,high:g,fill:o.ink};d(b.lines,k,{...$,id:S.startsWith("more:")?t.id:S})}return f}var hw=(t,{x:e,y:n})=>e>=t.x&&e<=t.x+t.width&&n>=t.y&&n<=t.y+t.height;function dn({nodes:t,boxOf:e,look:n},o){let s=e.get(o),r=s&&t.get(s);return!r||r.id===o?r||
null:Jr(r,n).find(i=>i.id===o)?.area??r}var ww=(t,e)=>[...e].flatMap(n=>{let o=dn(t,n);return o?[[n,{area:o,own:t.nodes.has(n)}]]:[]});function Zr(t,e){let n=(e??
[]).map(o=>dn(t,o)).filter(Ut);return n.length?{left:Math.min(...n.map(({x:o})=>o)),right:Math.max(...n.map(({x:o,width:s})=>o+s)),top:Math.min(...n.map(({y:o})=>o)),
bottom:Math.max(...n.map(({y:o,height:s})=>o+s))}:{left:0,right:t.width,top:0,bottom:t.height}}function M$(t,{x:e,y:n}){let o=1/0;for(let s=1;s<t.length;s+=1){let[
[r,i],[a,c]]=[t[s-1],t[s]],l=(a-r)**2+(c-i)**2||1,f=Math.max(0,Math.min(1,((e-r)*(a-r)+(n-i)*(c-i))/l));o=Math.min(o,Math.hypot(r+f*(a-r)-e,i+f*(c-i)-n))}return o}
function gw(t,e,n){for(let s of t.nodes.values()){if(!hw(s,e))continue;let r=Jr(s,t.look).find(({area:i})=>hw(i,e))?.chip;return r?.more.length?{type:"more",id:s.
id,ids:r.more}:r&&!r.id.startsWith("more:")?{type:"actor",id:r.id}:s.box.members.length?{type:"stack",key:s.id.slice(6),id:s.id,ids:s.box.members}:{type:"actor",
id:s.id}}let o={far:1/0,ribbon:null};for(let{ribbon:s,points:r,width:i}of t.ribbons){let a=Math.max(0,M$(r,e)-i/2);a<n&&a<o.far-(s.main?0:1)&&(o={far:a,ribbon:s})}
return o.ribbon&&{type:"strand",links:o.ribbon.links,id:o.ribbon.id}}function yw(t,e){let n=e.type==="strand"?null:t.boxOf.get(e.id)??e.id,o=t.ribbons.map(({ribbon:r})=>r).
filter(r=>n?r.from===n||r.to===n:r.id===e.id),s=[...n?[n]:[],...o.flatMap(({from:r,to:i})=>[r,i])];return{actors:[],links:[],boxes:s,ribbons:o.map(({id:r})=>r),
key:n??e.id}}function bw(t,e){if(!e)return null;if(e.boxes)return{boxes:new Set(e.boxes),ribbons:new Set(e.ribbons),chosen:null};let n=new Set(e.links),o=t.ribbons.
filter(({ribbon:r})=>r.links.some(i=>n.has(i)));return{boxes:new Set(e.actors.map(r=>t.boxOf.get(r)).filter(Ut)),ribbons:new Set(o.map(({ribbon:r})=>r.id)),chosen:e.
chosen??null}}function kw({nodes:t}){let[e,n]=[-1,0];for(let o of t.values()){let s=o.left.length+o.right.length;s>e&&([e,n]=[s,o.y+o.height/2])}return n}function xw(t,e,n,o){
let s=[...t.nodes.values()].filter(({box:f})=>!f.members.length),r=e===null?null:dn(t,e),i=({left:f,right:u})=>f.length+u.length;if(!r){let f=Math.max(...s.map(
i));return s.find(u=>i(u)===f)?.id??null}let[a,c]=[r.x+r.width/2,r.y+r.height/2],l={cost:1/0,id:null};for(let f of s){let[u,d]=[f.x+f.width/2-a,f.y+f.height/2-c],
m=u*n+d*o,h=Math.abs(d*n)+Math.abs(u*o);f.id!==e&&m>1&&m+2*h<l.cost&&(l={cost:m+2*h,id:f.id})}return l.id}function ti({text:t,x:e,y:n,size:o,weight:s,anchor:r},i){
let a=i(t,o,s);return{x:r==="middle"?e-a/2:r==="end"?e-a:e,y:n-o*.8,width:a,height:o}}function Sw(t,e,n,o,s,r){let i=({x:l,y:f,width:u,height:d})=>{let[m,h]=o([
l,f]);return{x:m,y:h,width:u*s,height:d*s}},a=l=>({text:l.text,...i(ti(l,r)),size:l.size*s});return{boxes:[...t.nodes.values()].flatMap(l=>[{id:l.id,...i(l)},...Vf(
l,t.look,s).map(({id:f,area:u})=>({id:f,...i(u)}))]),texts:[...e,...n.filter(l=>l.type==="text")].map(a),ribbons:t.ribbons.map(({ribbon:l,points:f})=>({from:l.from,
to:l.to,family:l.family,links:l.links,points:f.map(o)}))}}function vw(t,e,n){let o={time:-1/0,x:0,y:0,what:null,done:!0},s=null,r=!1,i=0,a=null,c=({clientX:m,clientY:h})=>{let w=t.getBoundingClientRect();return{x:m-w.left,
y:h-w.top}},l=({timeStamp:m,detail:h,clientX:w,clientY:y})=>(h>1||m-o.time<900)&&Math.hypot(w-o.x,y-o.y)<6;function f(){o.done||(o.done=!0,o.what?.type==="actor"&&
n.expand(o.what.id))}t.addEventListener("click",m=>{let{clientX:h,clientY:w,timeStamp:y}=m;if(!a||Math.hypot(h-a.x,w-a.y)>6)return;if(l(m)){f();return}let x=c(m);
o={time:y,x:h,y:w,what:n.under(x),done:!1},n.click(o.what,x)}),document.addEventListener("pointerdown",m=>{t.contains(m.target)||!l(m)||(m.preventDefault(),window.
addEventListener("click",h=>h.stopPropagation(),{capture:!0,once:!0}),f())},{capture:!0}),e.on("zoom",n.touched),e.on("dragStart",()=>n.hover(null)),e.on("dragg\
ing",({nodes:m})=>{n.touched(),m.length&&n.drag(m)}),e.on("dragEnd",({nodes:m})=>{m.length&&n.drop(m)}),t.addEventListener("pointermove",m=>{m.buttons||m.pointerType===
"touch"||n.hover(n.under(c(m)),m)}),t.addEventListener("pointerleave",()=>n.hover(null)),t.addEventListener("pointerdown",m=>{clearTimeout(i),a=m.isPrimary?{x:m.
clientX,y:m.clientY}:null;let h={clientX:m.clientX,clientY:m.clientY};m.pointerType==="touch"&&!r&&(i=window.setTimeout(()=>u(h),550)),!(m.button||!(m.shiftKey||
r))&&(m.stopPropagation(),a=null,s=[c(m)],n.hover(null),t.setPointerCapture(m.pointerId))},{capture:!0}),t.addEventListener("pointermove",m=>{let h=s?.[0],w=c(m);
Math.hypot(m.movementX,m.movementY)>6/2&&clearTimeout(i),!(!s||!h)&&(m.stopPropagation(),(s.length>1||Math.hypot(w.x-h.x,w.y-h.y)>6)&&(s.push(w),n.lasso(s,!1)))},
{capture:!0});for(let m of["pointerup","pointercancel"])t.addEventListener(m,h=>{if(clearTimeout(i),!s)return;h.stopPropagation();let w=s,y=r;s=null,d(!1),m==="\
pointercancel"?n.lasso([],!1):w.length>1?n.lasso(w,!0):(!y||h.shiftKey)&&n.toggle(n.under(w[0]))},{capture:!0});function u(m){a=null,n.menu(n.under(c(m)),{x:m.clientX,
y:m.clientY})}t.addEventListener("contextmenu",m=>{m.preventDefault(),clearTimeout(i),u(m)});function d(m){r=m,t.classList.toggle("lasso",m),n.asked(m)}return{lasso:()=>d(
!r),pending:()=>o.done?0:Math.max(0,900-(performance.now()-o.time))}}function $w(t,{x:e,y:n}){let o=!1;return t.forEach((s,r)=>{let i=t[(r+t.length-1)%t.length];
s.y>n!=i.y>n&&e<(i.x-s.x)*(n-s.y)/(i.y-s.y)+s.x&&(o=!o)}),o}var sc=12;function Mw({container:t,network:e,graph:n,store:o,placing:s,painting:r,on:i}){let{layout:a}=s;function c(m,h){m?.type==="stack"?o.set({stacks:[...o.get().
stacks,m.key]}):m?.type==="more"?i.unfold(m.ids):m?i.select(m.type==="strand"?Ga(n,m):m,l(m,h)):i.select(null)}function l(m,h){let w=t.getBoundingClientRect(),y=m.
type==="actor"?dn(a(),m.id):null,[x,S]=y?[y,{x:y.x+y.width,y:y.y+y.height}].map(v=>e.canvasToDOM(v)):[{x:h.x-sc,y:h.y-sc},{x:h.x+sc,y:h.y+sc}];return{left:w.left+
x.x,right:w.left+S.x,top:w.top+x.y,bottom:w.top+S.y}}function f(m,h){let w=m.map(y=>e.DOMtoCanvas(y));if(h){let y=({x:v,y:b,width:g,height:k})=>({x:v+g/2,y:b+k/
2}),S=[...a().nodes.values()].filter(v=>$w(w,y(v))).flatMap(({id:v,box:b})=>b.members.length?b.members:[v]);o.set({selected:[...new Set([...o.get().selected,...S])]})}
r.lasso(h?[]:w)}function u(m){let h=d(m),{selected:w}=o.get(),y=h.every(x=>w.includes(x));h.length&&o.set({selected:y?w.filter(x=>!h.includes(x)):[...new Set([...w,
...h])]})}function d(m){return m?m.type==="actor"?[m.id]:m.type==="strand"?[...new Set(m.links.flatMap(h=>[n.links[h].source,n.links[h].target]))]:m.ids:[]}return{
choose:c,lasso:f,toggle:u,actorsOf:d}}var A$=Object.freeze({brief:"",full:""}),T$=new Set(["patron","opponent"]);function C$(t,e,n){let o=new Map,s=t.changes?.gone.links??{};for(let r of e.flatMap(({
links:i})=>i)){if(Object.hasOwn(s,r))continue;let{kind:i,target:a}=t.links[r];if(t.kinds[i].family!=="support")continue;let c=n(a)??a;o.set(c,(o.get(c)??new Set).
add(i))}return o}function Ew(t,e,n){let o=C$(t,e,n),s=new Set([...o.values()].flatMap(a=>[...a])).size>1,{columns:r,of:i}=t.columns;return a=>{let c=o.get(a)?.size??
0;if(!c||!s||T$.has(r[i[a]]?.tone))return A$;let l=`${c} ${c===1?"kind":"kinds"}`;return{brief:l,full:`receives ${l}`}}}var D$=4,N$=9,qf=8,W$=4,I$=40,Aw="member-of",R$=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function mo(t){let e=new Map;for(let{kind:o}of Object.
values(t.links))e.set(o,(e.get(o)??0)+1);let n=Object.keys(t.changes?.gone.kinds??{});return[...Object.keys(t.kinds),...n].sort((o,s)=>(e.get(s)??0)-(e.get(o)??
0)||(o<s?-1:1))}function j$(t,{dissolved:e,died:n}){let o=e??n;if(!o||o==="..")return"";let s=Be(o)[1];return!s||t.info.asOfDay&&s>t.info.asOfDay?"":`${n?"died":
"ended"} ${F(o).replace(/(\d) ([A-Z][a-z]{2})[a-z]+ /,"$1 $2 ")}`}var F$=({country:t,type:e})=>t&&e!=="state"&&R$.of(t)||"";function _$(t,e,n){let o=new Map;for(let a of e){
let{kind:c,source:l,target:f,status:u}=t.links[a];c!==Aw||u==="denied"||!n(l)||!n(f)||l===f||t.columns.of[l]===t.columns.of[f]&&nt(o,f,l)}let s=new Map,r=[...o].
filter(([,a])=>new Set(a).size>1);r.sort((a,c)=>a[1].length-c[1].length||(a[0]<c[0]?-1:1));let i=new Set;for(let[a,c]of r){if(s.has(a))continue;let l=[...new Set(
c)].filter(f=>!s.has(f)&&!i.has(f));if(!(l.length<2)){i.add(a);for(let f of l)s.set(f,a)}}return s}function B$(t,e,n,o){let s=new Map;for(let i of e)nt(s,t.columns.
of[i],i);let r=new Map;for(let[i,a]of s)if(!(a.length<=N$))for(let c of a)n.has(c)||nt(r,`${t.actors[c].type}.${i}`,c);for(let[i,a]of r)(a.length<D$||o.has(i))&&
r.delete(i);return r}function P$(t,e,n,o){let s=n.slice(0,qf).map(l=>({id:l,label:t.actors[l].name,more:[],beyond:[]})),r=[...n.slice(qf),...o];if(!r.length||!s.
length&&r.length<W$)return s;let a=r.every(l=>t.actors[l].type==="state-organ")?"organ":r.every(l=>t.actors[l].type==="armed-wing")?"wing":"part",c=`${r.length}${s.
length?" more":""} ${a}${r.length===1?"":"s"}`;return[...s,{id:`more:${e}`,label:c,more:o,beyond:n.slice(qf)}]}function Yf(t,e,n,o,s,r){let i=new Map;for(let f of e){
let{source:u,target:d,kind:m}=t.links[f],[h,w]=[n(u),n(d)];if(!h||!w||h===w)continue;let[y,x]=h<w?[h,w]:[w,h],{family:S,symmetric:v}=t.kinds[m],b=`${y}>${x}:${S}`;
i.has(b)||i.set(b,{one:y,other:x,family:S,there:new Set,back:new Set,links:[]});let g=G(i,b);g.links.push(f),(v||h===y)&&g.there.add(m),!v&&h===x&&g.back.add(m)}
let a=f=>r.filter(u=>f.has(u)),c=[...i].map(([,{one:f,other:u,family:d,there:m,back:h,links:w}])=>{let y=h.size>m.size,[x,S]=y?[u,f]:[f,u];return{id:`${x}>${S}:${d}`,
from:x,to:S,family:d,kinds:a(y?h:m),back:a(y?m:h),directed:w.some(v=>!t.kinds[t.links[v].kind].symmetric),main:s.has(d),links:w,...ja(t,w,o),...tw(t,w)}}),l=({family:f})=>q.
indexOf(f);return c.sort((f,u)=>l(f)-l(u)||(f.id<u.id?-1:1))}function rc(t,e,n,o,s,r){let{wholes:i}=t.columns,a=A=>Object.hasOwn(i,A)&&e.actors.has(i[A])?i[A]:null,
c=[...e.actors].filter(A=>!a(A)).sort(),l=_$(t,e.links,A=>e.actors.has(A)&&!a(A)),f=new Set(l.values()),u=c.filter(A=>!l.has(A)&&!f.has(A)),d=B$(t,u,o,new Set(n.
stacks)),m=new Map;for(let A of[...e.actors].sort()){let T=a(A);T&&nt(m,T,A)}let h=new Map;for(let A of e.hidden??[]){let T=a(A);T&&!e.actors.has(A)&&t.actors[A].
type!=="person"&&nt(h,T,A)}let w=new Map,y=[];for(let[A,T]of d){let[I,B]=A.split("."),z=`stack:${A}`;for(let lt of T)w.set(lt,z);let K=`${T.length} ${t.types[I].
plural}`;y.push({id:z,label:K,place:"",column:Number(B),chips:[],frame:null,head:!1,ended:"",members:T})}for(let A of c){if(w.has(A))continue;w.set(A,A);let T=t.
actors[A];y.push({id:A,label:T.name,place:F$(T),column:t.columns.of[A],chips:P$(t,A,m.get(A)??[],h.get(A)??[]),frame:l.get(A)??(f.has(A)?A:null),head:f.has(A),ended:j$(
t,T),members:[]})}for(let[A,T]of m)for(let I of T)w.set(I,G(w,A));let{main:x,drawn:S,present:v}=Fa(t,e.links,n),b=A=>S.has(t.kinds[t.links[A].kind].family),g=new Set(
e.differing?.filter(A=>!b(A)).slice(0,I$)),k=[...e.links].filter(A=>{let{kind:T,source:I,target:B}=t.links[A];return!b(A)&&!g.has(A)?!1:!(T===Aw&&l.get(I)===B)}),
$=Yf(t,k,A=>w.get(A),s,x,r),E=[...new Set($.flatMap(A=>A.main?[...A.kinds,...A.back]:[]))].map(A=>t.kinds[A].letters),L=ew($),N=n.width==="weight"&&L!==null,O=Ew(
t,$,A=>w.get(A));return{boxes:y.map(A=>({...A,received:O(A.id)})),ribbons:$,boxOf:w,main:x,drawn:S,present:v,columns:t.columns.columns,order:r,letters:E,weights:L,
weighed:N}}var Tw=10,H$=2;function U$({captions:t,width:e},n){let{x:o,y:s}=t[n],r=t.filter((l,f)=>f!==n&&l.y===s&&l.title),i=Math.max(-o,...r.filter(l=>l.x<o).map(l=>l.x-o)),
a=Math.min(e-o,...r.filter(l=>l.x>o).map(l=>l.x-o)),c=Math.min(i===-o?1/0:-i/2,a===e-o?1/0:a/2);return 2*Math.min(c,e/2)-Tw}function Cw({layout:t,colours:e,scale:n,
measure:o}){let{look:s,narrow:r}=t,i=Math.max(r?11:12,11/n),a=i*1.2;if(i>s.top-4)return[];let c=[];return t.captions.forEach(({title:l,note:f,x:u,y:d},m)=>{if(!l)
return;let h=U$(t,m),w=(k,$)=>M=>o(M,k,$),y=r||s.top<20+a?1:H$,x=Fn(l.toUpperCase(),h,w(i,650),y);if(x.some(k=>o(k,i,650)>h+Tw))return;let S=(k,$,M,E)=>{let L=Math.
min(o(k,M,E)/2+4,t.width/2),N=Math.min(Math.max(u,L),t.width-L),O={size:M,weight:E,fill:e.caption,anchor:"middle",alpha:1};c.push({type:"text",text:k,x:N,y:$,...O})},
v=r?d+s.top-8:d+Math.max(20,i+4);x.forEach((k,$)=>S(k,v+$*a,i,650));let b=v+(x.length-1)*a+15,g=f&&o(f,s.sub,400)<=h&&b<d+s.top-2;!r&&g&&!po(s.sub,n)&&S(f,b,s.sub,
400)}),c}function ic(t){let{layout:e,colours:n,focus:o}=t,s=[];for(let a of e.frames)s.push({type:"path",d:te(a,12),fill:n.strip,stroke:n.line,width:1,alpha:1});let r=({
ribbon:a,width:c})=>(o?.ribbons.has(a.id)?1e3:0)+(a.main?100-c:0),i=[...e.ribbons].sort((a,c)=>r(a)-r(c));for(let a of i)for(let c of lw(a,t))s.push(Object.assign(
c,{strand:a.ribbon.id}));for(let a of i)for(let c of fw(a,t))s.push(Object.assign(c,{cue:a.ribbon.id}));s.push(...uw(i,t));for(let a of e.nodes.values())for(let c of pw(
a,t))s.push(Object.assign(c,{node:c.node??a.id}));return s}var ac=t=>[...Cw(t),...[...t.layout.nodes.values()].flatMap(e=>mw(e,t))];var Dw=12,z$=8;function Ww(t,e){let n=t.y+t.height/2;function o({route:s,end:r}){let i=r===0?s.chain[1]:s.chain[s.chain.length-2],a=i.y+i.height/2;return s.same?
a<n?-1e6+s.lane:1e6-s.lane:a}for(let s of[t.left,t.right]){s.sort((a,c)=>o(a)-o(c)||a.route.index-c.route.index);let r=s.reduce((a,c)=>a+c.need+e.portGap,-e.portGap),
i=n-r/2;for(let a of s)a.y=i+a.need/2,i+=a.need+e.portGap}}var ei=class{constructor(){this.d="",this.points=[]}to(e,n){let o=this.points.at(-1);o&&Math.abs(o[0]-
e)<.01&&Math.abs(o[1]-n)<.01||(this.d+=`${this.d?"L":"M"}${We(e)} ${We(n)}`,this.points.push([e,n]))}sway(e,n){let[o,s]=U(this.points);if(Math.abs(s-n)<.5){this.
to(e,n);return}let r=(o+e)/2;this.d+=`C${We(r)} ${We(s)} ${We(r)} ${We(n)} ${We(e)} ${We(n)}`;for(let i=1;i<=Dw;i+=1){let a=i/Dw,[c,l,f,u]=[(1-a)**3,3*a*(1-a)**
2,3*a*a*(1-a),a**3];this.points.push([c*o+(l+f)*r+u*e,(c+l)*s+(f+u)*n])}}corner(e,n,o,s){let[r,i]=U(this.points);this.d+=`Q${We(e)} ${We(n)} ${We(o)} ${We(s)}`;
for(let a of[.25,.5,.75,1])this.points.push([(1-a)**2*r+2*a*(1-a)*e+a*a*o,(1-a)**2*i+2*a*(1-a)*n+a*a*s])}},We=t=>Math.round(t*100)/100;function Iw({chain:[t,e],
lane:n},[o,s],r,i){let a=Math.max(t.x+t.width,e.x+e.width),c=Math.max(r.zones[t.layer].arcs,a)+i.bend+n*i.lane,l=Math.max(a+i.bend,Math.min(c,r.width-2)),f=Math.
min(i.bend,Math.abs(s-o)/2),u=s>o?1:-1,d=new ei;return d.to(t.x+t.width,o),d.to(l-f,o),d.corner(l,o,l,o+u*f),d.to(l,s-u*f),d.corner(l,s,l-f,s),d.to(e.x+e.width,
s),d}function V$({chain:t},[e,n],o){let s=new ei,[r,i]=[t[0],U(t)];s.to(r.x+r.width,e);for(let a of t.slice(1)){let c=o.zones[a.layer-1],l=a===i?n:a.y+a.height/
2;s.to(c.from,U(s.points)[1]),s.sway(c.to,l)}return s.to(i.x,n),s}function q$(t,e){let n=t.filter(({box:a})=>a).sort((a,c)=>a.y-c.y),o=[-1/0,...n.map(({y:a,height:c})=>a+
c)],s=[...n.map(({y:a})=>a),1/0],r=e,i=1/0;return o.forEach((a,c)=>{let l=Math.min(z$,(s[c]-a)/2),f=Math.max(a+l,Math.min(s[c]-l,e));s[c]>a&&Math.abs(f-e)<i&&([
r,i]=[f,Math.abs(f-e)])}),r}function Rw(t,{net:e,across:n,look:o},s){let[r,i]=[G(e.nodes,t.from),G(e.nodes,t.to)],[a,c]=r.layer<=i.layer?[r,i]:[i,r],l=a.layer===
c.layer,f=({y:v,height:b})=>v+b/2,[u,d]=[f(a),f(c)],m;if(l)m=Iw({chain:[a,c],lane:s+.5},[u,d],n,o);else{m=new ei,m.to(a.x+a.width,u);for(let v=a.layer+1;v<=c.layer;v+=
1){let b=n.zones[v-1],g=u+(d-u)*(v-a.layer)/(c.layer-a.layer);m.to(b.from,U(m.points)[1]),m.sway(b.to,v===c.layer?d:q$(e.layers[v],g))}m.to(c.x,d)}let h={x:a.x+
a.width,y:u,way:-1},w=l?{x:c.x+c.width,y:d,way:-1}:{x:c.x,y:d,way:1},[y,x]=a===r?[w,h]:[h,w],S=t.directed?[{...y,kinds:t.kinds,slots:t.kinds},...t.back.length?[
{...x,kinds:t.back,slots:t.back}]:[]]:[];return{ribbon:t,width:o.thin,d:m.d,points:a===r?m.points:[...m.points].reverse(),heads:S}}function Nw(t,e,n){let o=t.find(
s=>s.route===e&&s.end===n);if(!o)throw new RangeError(`no port of ${e.ribbon.id}`);return o.y}function jw(t,e,n){let{ribbon:o,chain:s,same:r,forward:i,width:a}=t,
[c,l]=[s[0],U(s)],f=Nw(c.right,t,0),u=Nw(r?l.right:l.left,t,1),d=r?Iw(t,[f,u],e,n):V$(t,[f,u],e),m={x:c.x+c.width,y:f,way:-1},h=r?{x:l.x+l.width,y:u,way:-1}:{x:l.
x,y:u,way:1},[w,y]=i?[h,m]:[m,h],x=[],S=!r&&i&&n.tiles==="letters"&&!n.packed?e.zones[l.layer-1].slots:null;return o.kinds.length&&(o.main||o.directed)&&x.push(
{...w,kinds:o.kinds,slots:S??o.kinds}),o.back.length&&x.push({...y,kinds:o.back,slots:o.back}),{ribbon:o,width:a,d:d.d,points:i?d.points:[...d.points].reverse(),
heads:x}}var ni="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";function Y$(t,e){e.path??=new Path2D(e.d),e.fill&&(t.fillStyle=
e.fill,t.fill(e.path)),e.stroke&&(t.strokeStyle=e.stroke,t.lineWidth=e.width??1,t.setLineDash(e.dash??[]),t.stroke(e.path))}function K$(t,{text:e,x:n,y:o,size:s,
weight:r,fill:i,halo:a,anchor:c}){t.font=`${r} ${s}px ${ni}`,t.textAlign=c==="middle"?"center":c,t.textBaseline="alphabetic",a&&(t.setLineDash([]),t.strokeStyle=
a,t.lineWidth=4,t.strokeText(e,n,o)),t.fillStyle=i,t.fillText(e,n,o)}function Ps(t,e){t.save(),t.lineJoin="round",t.direction="ltr";for(let n of e)t.globalAlpha=
n.alpha??1,n.type==="text"?K$(t,n):Y$(t,n);t.restore()}var _w=new WeakMap,Xf=40;function X$(t,{gone:{links:e,actors:n,kinds:o}}){let s=Object.values(e).flatMap(({source:i,target:a})=>[i,a]),r=Object.fromEntries(s.map(
i=>[i,t.actors[i]]));return{...t,actors:{...n,...r},links:e,kinds:{...t.kinds,...o},changes:null}}function cc(t,e){let{changes:n}=t;if(!n)return{links:[],actors:[]};
let o=_w.get(t)??X$(t,n);_w.set(t,o);let s=ye(o,{...e,question:null,compare:null});return{links:[...s.links].sort(),actors:n.actors.removed.filter(r=>s.actors.has(
r))}}function lc(t,e,n){let o=t.changes,[s,r]=[cc(t,e),new Set(o.links.added)],i=Ml(o),a=[...n.links].sort(),c=l=>r.has(l)||Object.hasOwn(i,l);return{ended:s.links,
began:a.filter(l=>r.has(l)),changed:a.filter(l=>Object.hasOwn(i,l)&&!r.has(l)),held:a.filter(l=>!c(l)),actors:{ended:s.actors,began:o.actors.added.filter(l=>n.actors.
has(l)),changed:Object.keys(o.actors.changed).filter(l=>n.actors.has(l))}}}function Bw(t,e,n,o){if(e.compare?.by!=="versions")return o;let{ended:s,began:r,changed:i,
actors:a}=lc(t,e,n),c=d=>[t.links[d].source,t.links[d].target],l=[...a.began,...[...s,...r].flatMap(c),...i.flatMap(c),...a.changed],f=new Set(o),u=[...new Set(
l)].filter(d=>!f.has(d)&&n.actors.has(d));return[...o,...u.slice(0,Xf)]}function Pw(t,e,n){if(e.compare?.by!=="versions")return n;let o=cc(t,e),{began:s,changed:r}=lc(
t,e,n),[i,a]=[new Set(n.actors),new Set(n.links)],c=pt(e);if(!c&&!e.focus)for(let l of o.actors.slice(0,Xf))i.add(l);for(let l of o.links){let f=[t.links[l].source,
t.links[l].target];if(f.every(u=>i.has(u)))a.add(l);else if(!c&&a.size<n.links.size+Xf&&(!e.focus||f.some(u=>i.has(u)))){for(let u of f)i.add(u);a.add(l)}}return{
...n,actors:i,links:a,differing:[...o.links,...s,...r].filter(l=>a.has(l))}}function Jf(t){let{compare:e}=t;return e?.by!=="dates"?[]:e.sides.map(n=>({...t,compare:null,window:n,certain:e.certain}))}function Q$(t,e,n){let o={...e,compare:null};
if(n.by==="dates"){let[a,c]=Jf({...e,compare:n}).map(l=>ye(t,l));return[a,c]}let s=ye(t,o),[r,i]=n.sides.map(a=>{let c=!!(a.certain&&e.window),{actors:l,links:f}=ye(
t,{...kt,window:e.window,...a,certain:c});return{actors:new Set([...s.actors].filter(u=>l.has(u))),links:new Set([...s.links].filter(u=>f.has(u)))}});return[r,i]}
function J$({founded:t,born:e,dissolved:n,died:o}){let[s,r]=[t??e,n??o],i=s&&s!==".."?Be(s)[0]:null,a=r&&r!==".."?Be(r)[1]:null;return{begins:i==="0000-00-00"?null:
i,ends:a==="9999-99-99"?null:a}}var Hw=({begins:t,ends:e},[n,o])=>!(t&&o&&t>o)&&!(e&&n&&e<n);function pn(t,e,n){if(n.by==="versions")return lc(t,e,ye(t,{...e,compare:null}));
let[o,s]=Q$(t,e,n),r=[...o.links].filter(u=>!s.links.has(u)).sort(),i=[...s.links].filter(u=>!o.links.has(u)).sort(),a=[...o.links].filter(u=>s.links.has(u)).sort(),
c={ended:r,began:i,changed:[],held:a,actors:{ended:[],began:[],changed:[]}};if(n.by!=="dates")return c;let[l,f]=n.sides;for(let u of[...o.actors].sort()){let d=J$(
t.actors[u]),[m,h]=[Hw(d,l),Hw(d,f)];m&&!h&&c.actors.ended.push(u),!m&&h&&c.actors.began.push(u)}return c}var Gw=(t,e,[n,o])=>({before:ce(t.links[e],n),after:ce(
t.links[e],o)});function fc(t,e,n){let o=He(e);if(!o||o.by==="versions")return n;let{ended:s,began:r,held:i}=pn(t,e,o);return{...n,links:new Set([...s,...r,...i].
sort())}}function oi(t,e){let n=He(e);if(!n)return null;let{ended:o,began:s,changed:r,held:i,actors:a}=pn(t,e,n),c={links:new Map,actors:new Map,signed:n.by==="\
versions"};for(let l of o)c.links.set(l,"ended");for(let l of s)c.links.set(l,"began");for(let l of i)c.links.set(l,"held");for(let l of r)c.links.set(l,"change\
d");for(let l of a.ended)c.actors.set(l,"ended");for(let l of a.began)c.actors.set(l,"began");for(let l of a.changed)c.actors.set(l,"changed");return c}function uc(t,e,{
sides:n,way:o,family:s}){let r=new Map,i=[new Set,new Set];for(let l of[...e].sort()){let{source:f,target:u,kind:d}=t.links[l];if(t.kinds[d].family!==s)continue;
let m=t.kinds[d].symmetric?[[f,u],[u,f]]:[o==="to"?[u,f]:[f,u]];for(let[h,w]of m){let y=n.indexOf(h);y<0||(r.has(d)||r.set(d,[new Map,new Map]),nt(G(r,d)[y],w,l),
i[y].add(w))}}let a=l=>t.kinds[l].label,c=l=>G(r,l).reduce((f,u)=>f+u.size,0);return{kinds:[...r.keys()].sort((l,f)=>c(f)-c(l)||(a(l)<a(f)?-1:1)).map(l=>({kind:l,
sides:G(r,l).map(f=>Z$(t,f))})),shared:Uw(t,[...i[0]].filter(l=>i[1].has(l))),alone:i.map((l,f)=>Uw(t,[...l].filter(u=>!i[1-f].has(u)))),links:[...r.values()].flatMap(
l=>l.flatMap(f=>[...f.values()].flat()))}}var Uw=(t,e)=>e.sort((n,o)=>t.actors[n].name<t.actors[o].name?-1:1);function Z$(t,e){let n=o=>Math.max(...o.map(s=>at(
t.links[s].confidence)));return[...e].map(([o,s])=>({actor:o,links:s})).sort((o,s)=>n(s.links)-n(o.links)||(t.actors[o.actor].name<t.actors[s.actor].name?-1:1))}var Yo=(t,e)=>t.left<e.right&&t.right>e.left&&t.top<e.bottom&&t.bottom>e.top,zw=(t,e)=>t.left<=e.left+1&&t.right>=e.right-1&&t.top<=e.top+1&&t.bottom>=e.bottom-
1,Ko=({x:t,y:e,width:n,height:o})=>({left:t,right:t+n,top:e,bottom:e+o}),Vw=(t,e)=>t.slice(1).some(([n,o],s)=>{let[r,i]=t[s];return Yo({left:Math.min(n,r)-1,right:Math.
max(n,r)+1,top:Math.min(o,i)-1,bottom:Math.max(o,i)+1},e)});var tO={letters:t=>t,count:()=>1,none:()=>0};function eO(t,e){let n=c=>c.y+c.height/2,o=({chain:[c,l]})=>[Math.min(n(c),n(l)),Math.max(n(c),n(l))],s=c=>o(c)[1]-
o(c)[0],r=[...t].sort((c,l)=>s(c)-s(l)||c.index-l.index),i=[],a=e.strip+e.box/2;for(let c of r){let[l,f]=o(c),u=nO(c,e),d=i.findIndex(m=>m.every(h=>u&&h.trunk===
u||h.last+a<l||h.first-a>f));d<0&&(d=i.push([])-1),i[d].push({first:l,last:f,trunk:u}),c.lane=d}return i.length}function nO({ribbon:t,chain:[e,n]},{tiles:o}){return o===
"letters"||t.main&&o==="count"?null:`${t.family} ${t.main?t.from:e.column>n.column?e.id:n.id}`}var oO=(t,e)=>{let n=new Set(t.flatMap(({ribbon:o})=>o.kinds));return e.
filter(o=>n.has(o))};function qw({layers:t,routes:e},n,o,s){let r=t.map(u=>Math.max(n.box,...u.filter(({box:d})=>d).map(d=>d.width))),i=t.map(u=>u.some(d=>d.group)?
n.frame:0),a=n.arrow+n.mark,c=t.map((u,d)=>{let m=e.filter(({chain:k})=>k[0].layer<=d&&U(k).layer>d),h=e.filter(({same:k,chain:$})=>k&&$[0].layer===d),w=k=>k.length?
tO[n.tiles](k.length)*n.slot+a:0,x=[...m.filter(({chain:k})=>k[0].layer===d).map(({ribbon:k,forward:$})=>k.main?w($?k.back:k.kinds):0),...h.flatMap(({ribbon:k})=>k.
main?[w(k.kinds),w(k.back)]:[])],S=m.filter(({chain:k,ribbon:$})=>U(k).layer===d+1&&$.main),v=oO(S.filter(({forward:k})=>k),o),b=Math.max(n.packed?0:w(v),0,...S.
map(({ribbon:k,forward:$})=>w($?k.kinds:k.back))),g=s(h,n);return{left:Math.max(0,...x),right:b,slots:v,arcRoom:g?n.bend+3+g*n.lane:0,load:m.length}}),l=c.slice(
0,-1).map(({load:u})=>1+.06*u),f=2*n.margin+r.reduce((u,d,m)=>u+d+2*i[m],0)+c.reduce((u,d)=>u+d.left+d.right+d.arcRoom,0);return{own:r,edge:i,gaps:c,fixed:f,loads:l}}
function Yw(t,e,n){let{fixed:o,loads:s}=qw(t,e,n,r=>Math.min(1,r.length));return o+e.shortest*s.length}function Kw(t,e,n,o){let{own:s,edge:r,gaps:i,fixed:a,loads:c}=qw(
t,e,o,eO),l=Math.max(e.shortest*c.length,n-a),f=c.reduce((h,w)=>h+w,0)||1,u=[],d=[],m=e.margin;return s.forEach((h,w)=>{m+=r[w],u.push(m),m+=h+r[w];let y=m+i[w].
left;m+=i[w].left+i[w].arcRoom;let x=m;m+=(c[w]??0)/f*l,d.push({arcs:y,from:x,to:m,slots:i[w].slots}),m+=i[w].right}),{layers:u,widths:s,edges:r,zones:d,width:Math.
max(n,a+l)}}function Xw(t,e,n){let o=t.box&&e.box?n.boxGap:n.laneGap+(t.box||e.box?3:0);if(t.group&&t.group===e.group)return n.framed;let s=t.column>=0&&e.column>=0&&t.column!==
e.column?n.top:0;return o+s+(t.group?n.frame:0)+(e.group?n.frame:0)}var si=(t,e)=>t.reduce((n,o,s)=>n+o.height+(s?Xw(t[s-1],o,e):0),0)+(t[0]?.group?e.frame:0)+(t.
at(-1)?.group?e.frame:0),Zf=(t,e)=>si([...t].sort((n,o)=>n.column-o.column||rO(n.group??"",o.group??"")),e),rO=(t,e)=>t<e?-1:t>e?1:0;function iO(t,e,n){let o=t.
filter(({box:i})=>!i).length,s=.85*n-si(t,e),r=Math.max(0,Math.min((2.5-1)*e.laneGap,s/Math.max(1,o)));return{...e,laneGap:e.laneGap+r}}function Qw(t,e,n,o){let[
s,r]=[n.top,o-n.bottom],i=t.map(c=>{let l=iO(c,n,r-s),f=c[0]?.group?l.frame:0,u=c.map((h,w)=>(w&&(f+=c[w-1].height+Xw(c[w-1],h,l)),f)),d=si(c,l),m=Math.max(0,r-
s-d);return c.forEach((h,w)=>{h.y=s+u[w]+m*(w+1)/(c.length+1)}),{layer:c,offsets:u,most:Math.max(s,r-d)}}),a=(s+r)/2;for(let c=0;c<60;c+=1)for(let{layer:l,offsets:f,
most:u}of c%2?[...i].reverse():i){let d=l.map(h=>{let[w,y]=[.4*a,.4];for(let x of e.get(h)??[]){if(x.same)continue;let S=x.a===h?x.b:x.a,v=x.weight*(h.box||S.box?
1:6)*(h.box&&S.box?1:1.5);w+=v*(S.y+S.height/2),y+=v}return{at:w/y-h.height/2,weight:h.box?y:.7*y}}),m=aO(d.map(({at:h,weight:w},y)=>({at:h-f[y],weight:w})));l.
forEach((h,w)=>{h.y=Math.max(s,Math.min(u,m[w]))+f[w]})}}function aO(t){let e=[];for(let{at:n,weight:o}of t){let s={sum:n*o,weight:o,count:1};for(let r=e.at(-1);r&&
r.sum/r.weight>s.sum/s.weight;r=e.at(-1))e.pop(),s={sum:s.sum+r.sum,weight:s.weight+r.weight,count:s.count+r.count};e.push(s)}return e.flatMap(({sum:n,weight:o,
count:s})=>Array(s).fill(n/o))}var lO=8,fO=10,uO=2e7,Jw=.6;function Zw(t){let e=[];for(let{chain:n,same:o,weight:s}of t)for(let r=0;r+1<n.length;r+=1)e.push({a:n[r],b:n[r+1],weight:s,same:o});
return e}function eu(t){let e=new Map;for(let n of t)for(let o of[n.a,n.b])nt(e,o,n);return e}function tg(t,e){let n=new Map,o=h=>G(n,h),s=h=>h.forEach((w,y)=>n.
set(w,y)),r=eu(e),i=t.map((h,w)=>e.filter(({a:y,same:x})=>!x&&y.layer===w)),a=t.map((h,w)=>e.filter(({a:y,same:x})=>x&&y.layer===w));function c(h){let w=0,y=h.map(
({a:S})=>o(S)),x=h.map(({b:S})=>o(S));for(let S=0;S<h.length;S+=1)for(let v=S+1;v<h.length;v+=1)(y[S]-y[v])*(x[S]-x[v])<0&&(w+=h[S].weight*h[v].weight);return w}
let l=h=>c(i[h])+(h>0?c(i[h-1]):0)+a[h].reduce((w,{a:y,b:x,weight:S})=>w+Jw*S*Math.abs(o(y)-o(x)),0),f=()=>i.reduce((h,w)=>h+c(w),0)+a.flat().reduce((h,{a:w,b:y,
weight:x})=>h+Jw*x*Math.abs(o(w)-o(y)),0);function u(h,w){t[h].splice(0,1/0,...w.flat()),s(t[h])}function d(h,w){let[y,x]=[0,0];for(let S of r.get(h)??[]){let v=S.
a===h?S.b:S.a;S.same||v.layer-h.layer!==w||(y+=o(v)/Math.max(1,t[v.layer].length-1)*S.weight,x+=S.weight)}return x?y/x:o(h)/Math.max(1,t[h.layer].length-1)}t.forEach(
(h,w)=>{h.sort((y,x)=>y.column-x.column),u(w,tu(h))});let m={cost:f(),layers:t.map(h=>[...h])};for(let h=0;h<lO;h+=1){let w=h%2?1:-1;for(let x=0;x<t.length;x+=1){
let S=w<0?x:t.length-1-x;if(!t[S+w])continue;let v=tu(t[S]).map(b=>{let g=b.filter($=>!$.head).sort(($,M)=>d($,w)-d(M,w)),k=[...b.filter($=>$.head),...g];return{
nodes:k,at:k.reduce(($,M)=>$+d(M,w),0)/k.length}});v.sort((b,g)=>b.nodes[0].column-g.nodes[0].column||b.at-g.at),v.some(({nodes:b})=>b[0].box===null)&&v.sort((b,g)=>b.
at-g.at),u(S,v.map(({nodes:b})=>b))}let y=f();y<m.cost&&(m={cost:y,layers:t.map(x=>[...x])})}m.layers.forEach((h,w)=>u(w,[h])),dO(t,{put:u,local:l,edges:e.length})}
function eg(t,e){t.forEach((n,o)=>{let s=new Map(e[o].map(({id:r},i)=>[r,i]));n.sort((r,i)=>G(s,r.id)-G(s,i.id))})}function tu(t){let e=[],n=new Map;for(let o of t){
let s=o.group?n.get(o.group):null;if(s){o.head?s.unshift(o):s.push(o);continue}let r=[o];e.push(r),o.group&&n.set(o.group,r)}return e}function dO(t,{put:e,local:n,
edges:o}){let s=uO;for(let[r,i]=[0,!0];i&&r<fO&&s>0;r+=1){i=!1;for(let a=0;a<t.length;a+=1){let c=tu(t[a]),l=n(a),f=(u,d)=>{u(),e(a,c),s-=o*o;let m=n(a);return m<
l-1e-9?([i,l]=[!0,m],!0):(d(),e(a,c),!1)};for(let u=0;u<c.length&&s>0;u+=1)for(let d of[u+1,u+2,u+3]){if(d>=c.length||!pO(c,u,d))continue;let m=()=>c.splice(d,0,
...c.splice(u,1)),h=()=>c.splice(u,0,...c.splice(d,1));f(m,h)||f(h,m)}for(let u of c)for(let d=u[0].head?1:0;d+1<u.length;d+=1){let m=()=>u.splice(d,2,u[d+1],u[d]);
f(m,m)}}}}function pO(t,e,n){return new Set(t.slice(e,n+1).map(([s])=>s.column).filter(s=>s>=0)).size<=1}var ri=1e4,hO=6,wO=2,gO=4,yO=1.4;function dc(t,e,n){let o=e.width<Qh,s=new Map;function r(a,c,l){let f=Zw(c.routes),u=[...l].join(";"),d=s.get(u);d?eg(c.layers,
d):tg(c.layers,f),s.set(u,c.layers);let m=Math.max(e.height,ng(c,a,si));Qw(c.layers,eu(f),a,m);let h=Kw(c,a,e.width,t.order);return{model:t,net:c,look:a,narrow:o,
across:h,height:m,fits:m<=e.height&&h.width<=e.width}}let i=null;for(let a of o?Kh:Yh)for(let{look:c,net:l,parts:f}of bO(t,a,e.height,o,n)){let u=ng(l,c,Zf)/e.height,
d=Yw(l,c,t.order)/e.width;if(u<=1&&d<=1&&!l.cut){let w=r(c,l,f);if(w.fits)return w}let m=Math.max(1,d),h=Math.max(1,u)*(o?m**4:m)*(l.cut?yO:1);(!i||h<.97*i.far)&&
(i={far:h,made:()=>r(c,l,f)})}if(!i)throw new RangeError("there is no look");return i.made()}function*bO(t,e,n,o,s){let r=e.map(i=>{let a={...i,slot:kO(t,i,s)};
return{look:a,divided:xO(l=>sw(t,a,o,s,l),a,n,o)}});for(;r.length;){let i=[];for(let a of r){let{value:c,done:l}=a.divided.next();l||(yield{look:a.look,...c},i.
push(a))}r=i}}function kO({letters:t},{tiles:e,slot:n,sub:o},s){return Math.max(n,...(e==="letters"?t:e==="count"?["8"]:[]).map(i=>Math.ceil(s(i,o,700))+3))}function*xO(t,e,n,o){
let s=new Map;for(;;){let r=t(s);yield{net:r,parts:new Map(s)};let i=r.layers.map(d=>Zf(d,e)+e.top+e.bottom),a=i.indexOf(Math.max(...i));if(r.columns.some(({length:d})=>d>
1)||!(i[a]>n))return;let l=r.layers[a].filter(({box:d})=>d).length,[f]=r.columns[a],u=(s.get(f)??1)+1;if(l<gO||u>(o?wO:hO))return;s.set(f,u)}}function ii({model:t,
net:e,look:n,narrow:o,across:s,height:r},i={}){let{nodes:a}=e;for(let c of a.values()){if(c.settled??=c.y,c.x=s.layers[c.layer],c.y=c.settled,c.width=s.widths[c.
layer],!Object.hasOwn(i,c.id))continue;let[l,f]=i[c.id];c.x=l*s.width/ri-c.width/2,c.y=f*r/ri-c.height/2}for(let c of a.values())Ww(c,n);return{look:n,narrow:o,
nodes:a,frames:SO(e,n),ribbons:e.routes.map(c=>jw(c,s,n)),captions:vO(t,e,s,n,o),boxOf:t.boxOf,main:t.main,drawn:t.drawn,present:t.present,weights:t.weights,weighed:t.
weighed,width:s.width,height:r}}var ng=({layers:t},e,n)=>e.top+e.bottom+Math.max(0,...t.map(o=>n(o,e)));function SO({nodes:t},e){let n=new Map;for(let o of t.values())
o.group&&nt(n,o.group,o);return[...n].map(([o,s])=>{let[r,i]=[Math.min(...s.map(({y:l})=>l)),Math.max(...s.map(({y:l,height:f})=>l+f))],[a,c]=[Math.min(...s.map(
({x:l})=>l)),Math.max(...s.map(({x:l,width:f})=>l+f))];return{id:o,x:a-e.frame,y:r-e.frame,width:c-a+2*e.frame,height:i-r+2*e.frame}})}function vO({columns:t},e,n,o,s){
let r=[];return e.columns.forEach((i,a)=>{for(let c of i){if(e.columns[a-1]?.includes(c))continue;let l=a;for(;e.columns[l+1]?.includes(c);)l+=1;let[f,u]=[n.layers[a],
n.layers[l]+n.widths[l]],d=e.layers[a].find(h=>h.column===c),m=i.length===1&&!s;r.push({...t[c],x:(f+u)/2,y:m||!d?0:d.y-(d.group?o.frame:0)-o.top,width:u-f})}}),
r}var $O=[620,1180],OO=[240,660],sg={column:300,box:84};function rg({nodes:t,frames:e,ribbons:n}){let o=[...t.values(),...e].map(Ko),s=n.flatMap(a=>a.points),[r,i]=[
s.map(([a])=>a),s.map(([,a])=>a)];return{left:Xo([...o.map(({left:a})=>a),...r]),right:-Xo([...o.map(({right:a})=>a),...r].map(a=>-a)),top:Xo([...o.map(({top:a})=>a),
...i]),bottom:-Xo([...o.map(({bottom:a})=>a),...i].map(a=>-a))}}function MO(t){if(!t.nodes.size)return t;let e=Math.max(0,rg(t).top-t.look.top);return{...t,captions:t.
captions.map(n=>n.y?n:{...n,y:e})}}function EO(t,e,n){let{margin:o,top:s}=t.look;if(!t.nodes.size)return{left:0,right:t.width,top:0,bottom:t.height};let r=rg(t),
i=e.flatMap(a=>a.type==="text"?[Ko(ti(a,n))]:[]);return{left:Xo([r.left,...i.map(({left:a})=>a)])-o,right:-Xo([r.right,...i.map(({right:a})=>a)].map(a=>-a))+o,top:Xo(
[r.top-Math.min(s,o),...t.captions.map(({y:a})=>a)]),bottom:r.bottom+o}}var Xo=t=>t.reduce((e,n)=>Math.min(e,n));function nu(t){let e={...t,layout:MO(t.layout)},
n=[...ic(e),...ac(e)];return{shapes:n,box:EO(e.layout,n,e.measure),colours:e.colours,how:e}}function AO({boxes:t}){let e=new Map;for(let{column:o,chips:s}of t)e.
set(o,(e.get(o)??0)+1+.4*s.length);let n=(o,[s,r])=>Math.round(Math.min(r,Math.max(s,o)));return{width:n(sg.column*e.size,$O),height:n(100+sg.box*Math.max(0,...e.
values()),OO)}}function ig({graph:t,shown:e,state:n,kept:o,colours:s,measure:r,size:i=null}){let a=ge(t,n),c=rc(t,e,n,o,a,mo(t)),l=ii(dc(c,i??AO(c),r),n.pinned),
{pinned:f}=n,d={graph:t,layout:l,colours:s,pinned:f,measure:r,...{focus:null,selected:new Set,scale:1,detail:!1},changes:oi(t,n)};return nu(d)}function ou(){let t=getComputedStyle(document.documentElement),e=n=>t.getPropertyValue(`--${n}`).trim();return{ground:e("ground"),ink:e("ink"),caption:e("quiet"),
strip:e("strip"),line:e("line"),accent:e("accent")}}function cg(){let t=document.createElement("canvas").getContext("2d"),e=new Map;return(n,o,s)=>{let r=`${s} ${n}`,
i=e.get(r);return i===void 0&&(t.font=`${s} 100px ${ni}`,i=t.measureText(n).width/100,e.set(r,i)),i*o}}var TO=window.matchMedia("(prefers-color-scheme: dark)"),CO=window.matchMedia("print"),fg=1.5;function ug({container:t,network:e,graph:n,store:o,placing:s,kinds:r,
measure:i}){let{camera:a,current:c,layout:l}=s,f={lit:null,hovered:null,changes:null,painted:null,lasso:[]},u=ou();function d(b){let{shown:g,layout:k,plan:$}=c();
if(!b?.links.length)return k;let M=new Set(k.ribbons.flatMap(({ribbon:D})=>D.links)),E=b.links.filter(D=>g.links.has(D)&&!M.has(D)),L=ge(n,o.get()),O=Yf(n,E,D=>k.
boxOf.get(D),L,new Set,r).map((D,A)=>Rw(D,$,A));return{...k,ribbons:[...k.ribbons,...O]}}function m(b,g){let k=f.hovered??f.lit,$=d(k),M=bw($,k);return{graph:s.
pictured,layout:$,colours:b,focus:M,pinned:o.get().pinned,selected:new Set(o.get().selected.flatMap(E=>[E,$.boxOf.get(E)??E])),measure:i,scale:g,detail:g>=fg*a.
usual,changes:f.changes}}function h(){let b=e.getScale(),g=f.painted?b/f.painted.scale:0;if(!f.painted||g<.998||g>1.02){let k=m(u,b);f.painted={shapes:ic(k),texts:ac(
k),scale:b}}return f.painted}function w(b){if(b.type!=="text")return!0;let g=ti(b,i),[k,$]=[{x:g.x,y:g.y},{x:g.x+g.width,y:g.y+g.height}].map(M=>e.canvasToDOM(M));
return k.x>=0&&k.y>=0&&$.x<=t.clientWidth&&$.y<=t.clientHeight}function y(){f.painted=null,e.redraw()}function x(b){f.lit=b&&(b.actors.length||b.links.length)?b:
null,y()}function S(b){f.changes=b,f.painted=null}function v(b){let g=b&&yw(l(),b);JSON.stringify(g?.key??null)!==JSON.stringify(f.hovered?.key??null)&&(f.hovered=
g,y())}e.on("beforeDrawing",b=>{let{shapes:g,texts:k}=h();Ps(b,[...g,...k].filter(w))}),e.on("afterDrawing",b=>{if(f.lasso.length<2)return;let g=`M${f.lasso.map(
({x:$,y:M})=>`${$} ${M}`).join("L")}z`,k={stroke:u.accent,width:1.6/e.getScale(),dash:[6,4]};Ps(b,[{type:"path",d:g,fill:u.accent,alpha:.12},{type:"path",d:g,...k,
alpha:1}])});for(let b of[TO,CO])b.addEventListener("change",()=>{u=ou(),y()});return{lit:()=>f.lit,highlight:x,compare:S,light:v,repaint:y,lasso:b=>{f.lasso=b,
e.redraw()},picture:()=>{let b=t.getBoundingClientRect(),g=e.getScale(),k=([L,N])=>{let O=e.canvasToDOM({x:L,y:N});return[O.x+b.left,O.y+b.top]},{shapes:$,texts:M}=h(),
E=d(f.hovered??f.lit);return Sw(E,M.filter(w),$.filter(w),k,g,i)},scene:(b=u)=>{let g=e.getScale()>=fg*a.usual;return nu({...m(b,1),detail:g,selected:new Set})}}}var DO=26,pc=14,dg={duration:180,easingFunction:"easeOutQuad"},su=window.matchMedia("(prefers-reduced-motion: reduce)");function Qo(){let t={left:0,right:0,above:0,
below:0},[e,n]=[document.getElementById("panel"),document.getElementById("canvas")];if(!e||!n||!["absolute","fixed"].includes(getComputedStyle(e).position))return t;
let[o,s]=[e.getBoundingClientRect(),n.getBoundingClientRect()];return o.width?o.left>s.left+1?{...t,right:Math.max(0,s.right-o.left)}:o.right<s.right-1?{...t,left:Math.
max(0,o.right-s.left)}:o.top>s.top+1?{...t,below:Math.max(0,s.bottom-o.top)}:{...t,above:Math.max(0,o.bottom-s.top)}:t}function pg(t,e,n){let o={touched:!1,beside:!1,
usual:1,corner:{x:0,y:0,scale:1},hold:s,moveTo:r,fit:i,zoom:a,bring:c,keep:l,whole:()=>o.beside&&Object.values(Qo()).some(Boolean)};function s(){o.corner={...e.
DOMtoCanvas({x:0,y:0}),scale:e.getScale()}}function r(f,u,d,m=!1){let[h,w]=[t.clientWidth,t.clientHeight],y=m&&!su.matches&&dg;e.moveTo({position:{x:f+h/d/2,y:u+
w/d/2},scale:d,animation:y}),o.corner={x:f,y:u,scale:d}}function i(f=null,u=!1){let d=n();if(!t.clientWidth||!t.clientHeight||!d)return;let m=u||o.beside?Qo():{
left:0,right:0,above:0,below:0};u||=o.whole();let h=t.clientWidth-m.left-m.right,w=t.clientHeight-m.above-m.below,{left:y,right:x,top:S,bottom:v}=Zr(d,f),b=f?DO:
0,g=Math.min(o.usual,(h-b)/(x-y),(w-b)/(v-S)),k=u?Math.max(.05,g):Math.max(g,Math.min(1,o.usual)),$=x-y<h/k?(y+x)/2-h/k/2:y,M=v-S-w/k,E=f||M<=0?0:kw(d)-w/k/2,L=M<=
0?S+M/2:Math.max(S,Math.min(S+M,E));r($-m.left/k,L-m.above/k,k)}function a(f){o.touched=!0;let u=Math.min(4,Math.max(.05,e.getScale()*f));e.moveTo({scale:u,animation:su.
matches?!1:dg}),su.matches&&s()}function c(f){let{x:u,y:d,scale:m}=o.corner,h=Qo(),w=(S,v,b,g)=>{let[k,$]=[S*m,(S+v)*m];return k<b+pc||v*m>g-b-2*pc?Math.min(0,k-
b-pc):Math.max(0,$-(g-pc))},y=w(f.x-u,f.width,h.left,t.clientWidth-h.right),x=w(f.y-d,f.height,h.above,t.clientHeight-h.below);(Math.abs(y)>.5||Math.abs(x)>.5)&&
r(u+y/m,d+x/m,m,!0)}function l(f,u){let d=n();if(!d)return;let{x:m,y:h,scale:w}=o.corner,y=d.width*o.usual<=t.clientWidth+1;if(!o.touched&&y&&d.height*o.usual<=
t.clientHeight+1)i();else if(f&&u){let x=o.touched?w:Math.max(1,Math.min(w,o.usual)),[S,v]=[(f.x-m)*w,(f.y-h)*w];r(u.x-S/x,u.y-v/x,x)}else o.touched||i()}return o}var mc=[1180,660],NO=3,WO=[.85,.7,.55,.4];function hg({container:t,network:e,nodes:n,edges:o,graph:s,store:r,kept:i,kinds:a,measure:c,placed:l}){let f=null,u=s,
d=pg(t,e,()=>f&&f.layout);function m(){if(!f)throw new Error("the picture has nothing to show before its first update");return f}function h(){let{left:g,right:k,
above:$,below:M}=Qo(),E=d.beside;return{width:(t.clientWidth||mc[0])-(E?g+k:0),height:(t.clientHeight||mc[1])-(E?$+M:0)}}function w(){let{width:g,height:k}=h();
return Math.max(1,Math.min(g/mc[0],k/mc[1],NO))}function y(g){let k=w(),{width:$,height:M}=h(),E=[k,Math.sqrt(k),1,...d.whole()?WO:[]];for(let[L,N]of E.entries()){
d.usual=N;let O=dc(g,{width:$/N,height:M/N},c),D=E[L+1]??0;if(O.fits||N<=1&&Math.min($/O.across.width,M/O.height)>=D)return O}throw new RangeError("a window has\
 a scale")}function x(g){let k=ge(s,r.get());u=g.columns?{...s,columns:g.columns}:s,d.beside=u!==s||He(r.get())!==null;let{kinds:$}=r.get(),M=$?.length===Object.
keys(s.kinds).length,E=g.columns?r.get():{...r.get(),question:null,kinds:M?null:$},L=rc(u,g,E,g.columns?g.actors:i,k,a),{open:N}=r.get(),O=()=>N?.type==="actor"&&
f?dn(m().layout,N.id):null,D=O(),A=D&&{...D};v(g,y(L)),d.keep(A,O())}function S(g){let{across:k,height:$}=m().plan;return Object.fromEntries(g.map(M=>{let{x:E,y:L}=e.
getPosition(M);return[M,[Math.round(E/k.width*ri),Math.round(L/$*ri)]]}))}function v(g,k){let $=ii(k,r.get().pinned);f={shown:g,plan:k,layout:$};let M=new Map(ww(
$,g.actors));n.remove(n.getIds().filter(E=>!M.has(E))),n.update([...M].map(([E,{area:L,own:N}])=>({id:E,x:L.x+L.width/2,y:L.y+L.height/2,fixed:!N,shape:"custom",
label:"",ctxRenderer:()=>({drawNode(){},nodeDimensions:{width:L.width,height:L.height}})}))),o.remove(o.getIds().filter(E=>!M.has(o.get(E).from)||!M.has(o.get(E).
to))),l()}function b(g){let{shown:k,plan:$}=m();f={shown:k,plan:$,layout:ii($,{...r.get().pinned,...S(g)})},l()}return{camera:d,get made(){return f},get pictured(){
return u},asked:()=>u!==s,current:m,layout:()=>m().layout,update:x,sharesOf:S,drag:b}}var RO=window.matchMedia("(max-width: 760px)"),jO=6;function wg(t,e,n,o,s){let r=new vis.DataSet(n.nodes),i=new vis.DataSet(n.edges),a=new vis.Network(t,{nodes:r,
edges:i},n.options);t.querySelector(".vis-network").tabIndex=-1;let c=new Map;for(let{source:E,target:L}of Object.values(e.links))for(let N of[E,L])c.set(N,(c.get(
N)??0)+1);let l=n.nodes.map(({id:E})=>E),f=new Set(l),u=mo(e),d=cg(),m=0,h=hg({container:t,network:a,nodes:r,edges:i,graph:e,store:o,kept:f,kinds:u,measure:d,placed:()=>S.
repaint()}),{camera:w,layout:y,sharesOf:x}=h,S=ug({container:t,network:a,graph:e,store:o,placing:h,kinds:u,measure:d}),v=Mw({container:t,network:a,graph:e,store:o,
placing:h,painting:S,on:s});function b(E){clearTimeout(m);let L=()=>{let O=dn(y(),E);O&&o.get().view==="graph"&&w.bring(O)},N=k.pending();N?m=window.setTimeout(
L,N):L()}let g=E=>gw(y(),a.DOMtoCanvas(E),jO/a.getScale());for(let E of["zoom","dragging","dragEnd","animationFinished"])a.on(E,w.hold);let k=vw(t,a,{under:g,click:(E,L)=>{
clearTimeout(m),v.choose(E,L)},expand:s.expand,toggle:v.toggle,lasso:v.lasso,asked:s.asked,menu:(E,L)=>s.menu(E,L),touched:()=>{w.touched=!0},hover:(E,L)=>{S.light(
E),s.hover(E,L)},drag:h.drag,drop:E=>o.set({pinned:{...o.get().pinned,...x(E)}})}),$="",M=0;return new ResizeObserver(()=>{let{x:E,y:L,scale:N}=w.corner;if(a.setSize(
"100%","100%"),!t.clientWidth||!h.made)return;let{open:O}=o.get(),D=RO.matches&&O&&O.id===void 0?O.type:"",A=`${window.innerWidth} ${window.innerHeight} ${D}`,{
top:T}=t.getBoundingClientRect();if(A!==$){$=A,w.touched=!1,s.redraw(),w.fit();let I=S.lit();if(D&&I){let{left:B,right:z,top:K,bottom:lt}=Zr(y(),I.actors);w.bring(
{x:B,y:K,width:z-B,height:lt-K})}s.resized()}else w.moveTo(E,L+(T-M)/N,N);M=T,a.redraw()}).observe(t),{asked:h.asked,beside:(E,L,N)=>xw(y(),E,L,N),actorsOf:v.actorsOf,
boxed:E=>{let{boxOf:L}=y(),N=L.get(E);return N?[...L].filter(([,O])=>O===N).map(([O])=>O):[E]},core:l,degree:c,extent:(E=null)=>Zr(y(),E),fit:E=>{w.touched=!1,w.
fit(E,!0)},highlight:S.highlight,lasso:k.lasso,compare:S.compare,kept:f,layout:y,measure:d,network:a,picture:S.picture,placeOf:E=>x([E])[E],repaint:S.repaint,reveal:b,
scene:S.scene,seen:()=>{let[E,L]=[{x:0,y:0},{x:t.clientWidth,y:t.clientHeight}].map(N=>a.DOMtoCanvas(N));return{left:E.x,right:L.x,top:E.y,bottom:L.y}},start:()=>{
w.touched=!1,w.fit()},update:h.update,whereIs:E=>{let L=t.getBoundingClientRect(),N=E===null?null:dn(y(),E);if(!N)return{x:L.left+L.width/2,y:L.top+L.height/2};
let O=a.canvasToDOM({x:N.x+N.width/2,y:N.y+N.height/2});return{x:L.left+O.x,y:L.top+O.y}},zoom:w.zoom}}var gg={actor:t=>([,e])=>e.source===t||e.target===t,link:t=>([e])=>e===t,source:t=>([,e])=>e.claims.some(n=>n.source===t),event:()=>()=>!1};function _O(t,e,n){if(e.
type==="pair"){let{families:r}=Rn(t,n?.view.links??Object.keys(t.links),e);return{actors:[e.from,e.to],links:r.flatMap(({links:i})=>i)}}if(e.type!=="list"||!n)return null;
let{type:o,ids:s}=In(t,n,e.list);return o==="links"?{actors:[],links:s}:o==="actors"?{actors:s,links:[]}:null}function hc(t,{open:e,story:n,compare:o},s,r=null){
if(o?.by==="actors"&&e?.type==="compare")return BO(t,o);if(s&&(!e||e.type==="paths"))return{actors:s.actors,links:s.hops.flatMap(l=>l.links.map(({id:f})=>f))};if(e?.
type==="stories")return n&&PO(t,n);let i=e&&_O(t,e,r);if(i){let l=i.links.flatMap(f=>[t.links[f].source,t.links[f].target]);return{actors:[...new Set([...i.actors,
...l])],links:i.links}}if(!e?.id||!gg[e.type])return null;let a=zd(t).filter(gg[e.type](e.id)),c=new Set(a.flatMap(([,l])=>[l.source,l.target]));if(e.type==="ac\
tor"&&c.add(e.id),e.type==="event")for(let{actor:l}of t.events[e.id].roles)c.add(l);return{actors:[...c],links:a.map(([l])=>l),chosen:e.type==="actor"?e.id:null}}
function BO(t,e){let{links:n}=uc(t,Object.keys(t.links),e),o=n.flatMap(s=>[t.links[s].source,t.links[s].target]);return{actors:[...new Set([...e.sides,...o])],links:n}}
function PO(t,{id:e,step:n}){let o=(t.stories??[]).find(a=>a.id===e)?.steps[n];if(!o)return null;let s=a=>[...new Set(o.sentences.flatMap(c=>c[a]??[]))].filter(
c=>Object.hasOwn(t[a],c)),r=s("links"),i=new Set(r.flatMap(a=>[t.links[a].source,t.links[a].target]));for(let a of s("events"))for(let{actor:c}of t.events[a].roles)
i.add(c);return i.size?{actors:[...i],links:r,chosen:Object.hasOwn(t.actors,o.select??"")?o.select:null}:null}var iu={};br(iu,{TYPES:()=>ru,inOrder:()=>gc,index:()=>VO,prepare:()=>KO});var ru=["actor","event","source","link","story"],HO={wikidata:"Wikidata",gw:"Gleditsch-Ward",opensanctions:"OpenSanctions"},gc=t=>[...t].sort().join(" "),Pn=(t,e,n)=>({
text:e,sort:t,shown:e,...n}),wc=(t,...e)=>e.filter(Ut).map(n=>Pn(t,n)),ai=(t,e,{former_ids:n=[]})=>[e,...n].map(o=>Pn(t,o));function UO(t,e){let n=Object.entries(
e.identifiers??{}).flatMap(([o,s])=>{let r=HO[o]??o.toUpperCase();return[...new Set([`${s}`,`${r} ${s}`,`${o} ${s}`])].map(a=>Pn("code",a,{shown:`${r} ${s}`}))});
return[Pn("name",e.name),...e.names.map(({name:o,lang:s})=>Pn("name",o,{lang:s})),...ai("name",t,e),...n,...wc("code",e.url)]}var GO=(t,e)=>[Pn("phrase",e.title),
...ai("phrase",t,e),...wc("beside",e.publisher,e.author),...wc("code",e.url,e.archived_url)],zO=t=>Object.fromEntries(Object.entries(t).map(([e,n])=>[e,{...n,definite:!1}]));
function VO(t){let e=new Map,{actors:n,events:o={},sources:s={},links:r={},stories:i=[]}=t,a=u=>ze(t,u,n[u.source].name,n[u.target].name),c={...t,actors:zO(n)},
l=u=>ze(c,u,n[u.source].name,n[u.target].name),f=(u,d,m,h)=>Object.keys(d).sort().map(w=>qO(u,w,m(d[w]),()=>h(w,d[w]),e));return[...f("actor",n,({name:u})=>u,UO),
...f("event",o,({name:u})=>u,(u,d)=>[Pn("phrase",d.name),...ai("phrase",u,d),...wc("beside",d.place)]),...f("source",s,({title:u})=>u,GO),...f("link",r,a,(u,d)=>[
Pn("phrase",l(d),{shown:a(d)}),...ai("phrase",u,d)]),...f("story",Object.fromEntries(i.map(u=>[u.id,u])),({title:u})=>u,(u,d)=>[Pn("phrase",d.title),...ai("phra\
se",u,d)])]}function qO(t,e,n,o,s){let r=null;return{type:t,id:e,name:n,get ways(){return r??=o().map(i=>XO(i,s))}}}var YO=200;function*KO(t){for(let e=0;e<t.length;e+=
1)t[e].ways,e%YO===0&&(yield)}function XO(t,e){let n=a=>{let c=e.get(a);return c||e.set(a,c=Wo(a)),c},o=bt(t.text),s=o?o.split(" "):[],r=Wo(o),i=t.sort==="code"?
[]:ra(o);return{...t,folded:o,joined:s.join(""),points:r,inOrder:s.length>1?Wo(gc(s)):r,distinct:new Set(s),words:s.length>1?[...new Set(s)].map(n).filter(a=>a.
length>3):[],said:i,heard:i.join("")}}var Sg=97,vg=10,bg=96,kg=1e3,xg=new WeakMap,{index:$g,prepare:Og}=iu;function QO(t){let e=bt([...t.slice(0,2*kg)].slice(0,kg).join("")),n=e?e.split(" "):[],o=No(
e);return{folded:e,words:n,joined:n.join(""),pattern:o,inOrder:n.length>1?No(gc(n)):o,heard:ra(e).join("")}}function JO(t,e){let n=ZO(t,e);return e.sort==="besi\
de"||e.sort==="phrase"&&n<Sg?n-vg:n}function ZO(t,e){return t.folded===e.folded?100:t.joined===e.joined?Sg:e.sort==="code"?0:t.pattern.points.length>1&&` ${e.folded}`.
includes(` ${t.folded}`)?e.folded.startsWith(t.folded)?95:93:tM(t,e)?90:eM(t,e)}function tM({words:t},{distinct:e}){let n=U(t);return t.length<2||!t.every((o,s)=>s===
t.length-1||e.has(o))?!1:[...e].some(o=>o.startsWith(n))}function eM(t,e){let n=e.sort==="name"?na:na+vg,o=Zn(t.pattern,e.points,n);(e.inOrder!==e.points||t.inOrder!==
t.pattern)&&(o=Math.max(o,Zn(t.inOrder,e.inOrder,n)));for(let s of e.words)o=Math.max(o,Zn(t.pattern,s,n+4)-4);return Math.max(o,nM(t,e))}function nM({heard:t,pattern:e},n){
return[...t].length<bp||!n.heard.includes(t)||!oM(n.said,t)?0:(n.heard===t?88:84)+3*Zn(e,n.points)/100}function oM(t,e){return t.some((n,o)=>{let s="";for(let r=o;r<
t.length&&s.length<e.length&&e.startsWith(s);r+=1)s+=t[r];return s===e})}function sM(t){if(!Number.isInteger(t*4))return Number(t.toFixed(1));let e=Math.floor(t*
10),n=t*10-e;return(n>.5||n===.5&&e%2?e+1:e)/10}function rM(t,e){if(e.length<2)return null;let n=xg.get(t)??iM(t);xg.set(t,n);for(let o=1;o<e.length;o+=1){let[s,
r]=[e.slice(0,o),e.slice(o)].map(i=>[...n.get(i.join(" "))??[]]);if(s.length===1&&r.length===1&&s[0]!==r[0])return[s[0],r[0]]}return null}function iM(t){let e=new Map;
for(let{type:n,id:o,ways:s}of t)for(let{sort:r,folded:i}of n==="actor"?s:[])r==="name"&&i&&e.set(i,(e.get(i)??new Set).add(o));return e}function Mg(t,e,n,o,s){let r=QO(
n);if(!r.folded)return{found:[],pair:null};let i=rM(e,r.words),a=u=>[t.links[u].source,t.links[u].target].every(d=>i?.includes(d)),c=[];for(let u of e){if(s.length&&
!s.includes(u.type))continue;let[d,m]=[-1,u.ways[0]];for(let h of u.ways){let w=JO(r,h);w>d&&([d,m]=[w,h])}i&&d<bg&&u.type==="link"&&a(u.id)&&([d,m]=[bg,u.ways[0]]),
d>=na&&c.push({entry:u,score:sM(d),way:m})}let l=({entry:u})=>ru.indexOf(u.type),f=({way:u})=>[...u.shown].length;return c.sort((u,d)=>d.score-u.score||l(u)-l(d)||
f(u)-f(d)||(u.entry.id<d.entry.id?-1:1)),{found:c.slice(0,o),pair:i}}function Jo(t,e,n,{limit:o=8,types:s=[]}={}){let{found:r,pair:i}=Mg(t,e,n,o,s);return{results:r.
map(({entry:{type:c,id:l,name:f},score:u,way:d})=>({type:c,id:l,name:f,score:u,matched:d.shown===l||d.shown===f?null:d.shown,lang:d.lang??null})),pair:i,removed:Os(
t,n.trim())}}function Eg(t,e,n,{limit:o=10,types:s=[]}={}){let{found:r,pair:i}=Mg(t,e,n,o,s),a=r.map(({entry:{type:f,id:u,name:d},score:m,way:h})=>({id:u,type:f,
name:d,matched:h.shown,score:m,notToConfuseWith:f==="actor"?t.actors[u].not_to_confuse_with??[]:[]})),c=t.info?.removed??{},l=n.trim();return{results:a,pair:i,removed:Object.
hasOwn(c,l)?c[l]:null}}var aM=3,Ag=3,cM=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),kc={support:"gives support to",structure:"leads or belongs to",alignment:"is alli\
ed with",hostility:"opposes"},au="is linked with",lM="supports or is tied to",fM="supports",Gs=t=>t===Ht?"no country":cM.of(t)??t;function ci(t,e){let n=ve(e);return n===
null?bc(t,e):`actors in ${Gs(n)}`}var bc=(t,e)=>`${io(t.actors[e])}${t.actors[e]?.name??e}`;function Us(t,e="and",n=Ag){let o=t.length>n+1?[...t.slice(0,n),`${t.
length-n} more`]:t;return o.length>1?`${o.slice(0,-1).join(", ")} ${e} ${o.at(-1)}`:o[0]??""}var Hn=(t,e)=>Object.keys(t.kinds).filter(n=>t.kinds[n].family===e);
function cu(t,e){let n=Object.keys(t.kinds),o=e.kinds??Ss(t,e,"kinds")??n,s=q.filter(l=>Hn(t,l).some(f=>o.includes(f))),{kinds:r,families:i}=t.info.narrowedBy??
{},a=!r&&s.every(l=>Hn(t,l).every(f=>o.includes(f))),c=o.length===n.length&&!r&&!i;return o.length?c&&!pt(e)&&s.includes("support")?fM:c?au:o.length===1?t.kinds[o[0]].
verb:a&&s.length===1?kc[s[0]]:a&&s.length===nn.length&&!s.includes("hostility")?lM:a?Us(s.map(l=>kc[l].replace(" to","")),"or"):Us(o.map(l=>t.kinds[l].verb),"or",
aM):"has no link with"}function uM(t,e){if(!pt(e))return null;let{via:n=[]}=e.question?.walk??{},o=Ue(e),s=o===1?"directly":o===2?"directly or through one other":
`through up to ${o-1} others`;if(!n.length)return s;let r=o===Ue({question:e.question&&{...e.question,walk:{via:n}}});return`through ${Us(n.map(i=>ci(t,i)))}${r?
"":`, ${R(o,"hop")} at most`}`}function xc({window:t}){let e=Er(t);return t?/^(since|until) /.test(e)?e:/ to /.test(e)?`from ${e}`:`in ${e}`.replace(/^in (\d+ )/,
"on $1"):"at any time"}var dM=t=>t.map(e=>xc({window:e})).join(" or ");function lu(t,e){let{from:n=null,to:o=null}=e.question??{},s=t.info.narrowedBy??{},r=e.window??
rn(s);return{from:n?Fo(ci(t,n)):"Who",verb:cu(t,e),to:o?ci(t,o):"whom",through:uM(t,e),time:e.compare?.by==="dates"?dM(e.compare.sides):xc({window:r}),certain:e.
certain||!!(!e.window&&r&&s.certain)}}function Ke(t,e){let{from:n,verb:o,to:s,through:r,time:i,certain:a}=lu(t,e),c=e.window??rn(t.info.narrowedBy??{}),l=[r,c&&
i,a&&"certain only"].filter(Boolean);return`${[`${n[0].toUpperCase()}${n.slice(1)} ${o} ${s}`,...l].join(", ")}?`}function yc(t,e,n,o,s){let r=e[n];if(r===null)
return[];let i=le(t,n).filter(c=>!r.includes(c));if(!i.length)return[];let a=r.length?i.length<r.length?`not ${Us(i.map(o),"or")}`:Us(r.map(o),"or"):"none";return[
{key:n,label:`${s}: ${a}`,change:{[n]:null}}]}function zs(t,e){let{walk:n={}}=e.question??{},o=i=>{let{[i]:a,...c}=n;return{question:e.question&&{...e.question,
walk:c},chosen:null}},s=$e(e)!==null;return[...yc(t,e,"types",i=>t.types[i].label.toLowerCase(),"Actors"),...yc(t,e,"countries",Gs,"Countries"),...yc(t,e,"confi\
dences",String,"Confidence"),...yc(t,e,"statuses",i=>Jt[i],"Status"),n.undirected&&{key:"undirected",label:"in either direction",change:o("undirected")},n.parts===
!1&&{key:"parts",label:"parts not counted with their whole",change:o("parts")},s&&n.time&&{key:"time",label:n.time==="together"?"all on one day":"one after anot\
her",change:o("time")},s&&n.limit&&{key:"limit",label:`at most ${R(n.limit,"path")}`,change:o("limit")},s&&n.sort&&{key:"sort",label:"strongest first",change:o(
"sort")},e.only&&{key:"only",label:`only ${Us(e.only.map(i=>bc(t,i)))}`,change:{only:null}},...e.without.length>Ag+1?[{key:"without",label:`${e.without.length} \
hidden`,change:{without:[]}}]:e.without.map(i=>({key:`without:${i}`,label:`without ${bc(t,i)}`,change:{without:e.without.filter(a=>a!==i)}})),e.focus&&{key:"foc\
us",label:`near ${bc(t,e.focus.id)}: ${R(e.focus.depth,"step")}`,change:{focus:null}}].flatMap(i=>i||[])}var Vs=Object.freeze({...Object.fromEntries(It.map(t=>[
t,kt[t]])),focus:null,chosen:null}),Sc=t=>It.every(e=>it(t[e],kt[e]))&&!t.focus;var pM=8,Tg=Y.join("|");function mM(t){let e=[...t.matchAll(/[^\s,;!]+/g)];for(let n=0;n<e.length;n+=1)for(let o=Math.min(e.length,n+pM);o>n;o-=1){let[s,r]=[e[n].
index,e[o-1].index+e[o-1][0].length],i=t.slice(s,r).replace(/[?.]+$/,"");if(/\d{3}|\d[./]/.test(i))try{let a=cn(i);if(a)return{window:a,rest:`${t.slice(0,s)} ${t.
slice(r)}`}}catch(a){if(!(a instanceof RangeError))throw a;if(Gp(a))return{fault:a.message}}}return null}function Cg(t){let e=Y.findIndex(n=>n===t.toLowerCase());
return{confidences:e?Y.slice(e):Y.slice(0,1)}}var hM=[[/\b(?:certain or possible|possibly|possible)\b/i,()=>({certain:!1})],[/\b(?:certain|certainly)(?: only)?\b/i,
()=>({certain:!0})],[new RegExp(`\\b(${Tg}) confidence(?: only)?\\b`,"i"),Cg],[new RegExp(`^\\s*(${Tg})\\s*$`,"i"),Cg],[/\b(disputed|denied)\b/i,t=>({statuses:gt.
filter(e=>e===t.toLowerCase())})],[/\b(?:not contested|uncontested|undisputed|asserted)\b/i,()=>({statuses:gt.slice(0,1)})],[/\b(?:direct|directly)\b/i,()=>({hops:1})],
[/\b([1-6]) (?:hops?|steps?)\b/i,t=>({hops:Number(t)})]];function Lg(t){let e=mM(t),n=e&&"rest"in e?e.rest:t,o=e&&"window"in e?{window:e.window}:{};for(let[s,r]of hM)
n=n.replace(s,(i,a)=>(Object.assign(o,r(String(a)))," "));return{...o,rest:n,hops:o.hops??null,fault:e&&"fault"in e?e.fault:null}}var gM=4,Dg=80,yM={funding:["money","funds","fund","finance","finances","pays","paid","cash"],weapons:["arms","arm","weapon","missiles","rockets","armed"],training:[
"train","trained","trainers"],political:["political"],troops:["fighters","soldiers"],attack:["attacks","attacked","strikes"],designation:["designates","designat\
ed","sanctions","sanctioned"],command:["commands","commanded"],leads:["lead","leader","leaders","led"]},fu={support:"support",supports:"support",supported:"supp\
ort",backs:"support",aid:"support",help:"support",helps:"support",hostility:"hostility",against:"hostility",fights:"hostility",structure:"structure",alignment:"\
alignment"},$c=new Set("a actors all an and are by can do does for gave get gets give given gives giving goes has have how in is it its link linked links of on \
or passes paths reach reaches send sends sent show supplies the them their to was were what when where which who whom whose with".split(" ")),Ng={from:"from",by:"\
from",to:"to",for:"to",into:"to",through:"via",via:"via",with:"with",around:"with",without:"without",not:"without",except:"without",in:"in",upstream:"to",downstream:"\
from"};function uu(t,e){let n=Wg(t,e);if(n.length)return n;let s=e.split(/[,;+/]|\b(?:and|or)\b|\s+/).filter(r=>r.trim()).map(r=>Wg(t,r));return s.length>1&&s.every(
r=>r.length)?[...new Set(s.flat())]:[]}function Wg(t,e){let n=bt(e);if(!n)return[];let o=Object.keys(t.kinds),s=o.filter(a=>vc(t,a).includes(n));if(s.length)return s;
let r=Ig(n)??q.find(a=>a.startsWith(n)),i=o.filter(a=>vc(t,a).some(c=>c.startsWith(n)));return i.length?i:r?Hn(t,r):du(t,n)}function Oc(t,e){let n=Object.keys(t.
kinds).filter(s=>vc(t,s).includes(e)),o=Ig(e);return n.length||!o?n:Hn(t,o)}function du(t,e){if(e.length<gM)return[];let n=[...Object.keys(t.kinds).flatMap(i=>vc(
t,i)),...Object.keys(fu)],o=No(e),s=i=>Zn(o,Wo(i),Dg),[r]=n.sort((i,a)=>s(a)-s(i));return s(r)>=Dg?Oc(t,r):[]}var pu=t=>Object.hasOwn(Ng,t)?Ng[t]:null,Ig=t=>Object.
hasOwn(fu,t)?fu[t]:void 0;function vc(t,e){let{label:n,verb:o,pluralVerb:s}=t.kinds[e];return[e,n,o,s??"",...yM[e]??[]].map(bt).filter(Boolean)}function Zo(t,e){
let n=bt(e),o=new Map;for(let{country:s}of Object.values(t.actors))s&&o.set(s,(o.get(s)??0)+1);return[...o].map(([s,r])=>({code:s,actors:r,name:bt(Gs(s))})).filter(
({actors:s,name:r})=>n.length>2&&s>1&&r.startsWith(n))}var kM=88,xM=90,SM=6,vM=80,$M=/^(?:all|everything|clear|clear all|reset)$/i,OM=/^(?:compare )?(.+) (?:vs\.?|versus) (.+)$|^compare (.+) (?:and|with|to) (.+)$/i;
function mu(t,e,n,o=!1){let{results:s}=Jo(t,e,n.join(" "),{limit:1,types:["actor"]}),r=o?vM:n.length>1?xM:kM;return s[0]&&s[0].score>=r?s[0]:null}function MM(t,e,n,o){
let s={kinds:[],from:null,to:null,via:[],without:[],either:!1,hops:null,loose:[],kindAt:-1,unknown:[],faults:[],state:{}},{rest:r,hops:i,fault:a,...c}=Lg(n);Object.
assign(s,{hops:i,state:c}),a&&s.faults.push(a);let l=r.split(/[\s,?!;:→>]+/).filter(Boolean),f=null;for(let u=0;u<l.length&&!s.unknown.length;){let d=bt(l[u]),
m=pu(d);if(m&&!(d==="for"&&u===l.length-1)){f=m,u+=1;continue}let h=EM(t,e,s,l,u,f,o);h.role&&(f=null),u+=h.words}return s}function EM(t,e,n,o,s,r,i){let a=Math.
min(SM,o.length-s),c=bt(o[s]),l=(m,h)=>(n.kinds.push(...m),n.kindAt<0&&(n.kindAt=s),{words:h,role:!1});for(let m=a;m>=1;m-=1){let h=o.slice(s,s+m),w=bt(h.join("\
 ")),y=r==="via"?[]:Oc(t,w);if(y.length)return l(y,m);if(r==="in"){let v=Zo(t,h.join(" "));if(v.length===1)return n.to=no(v[0].code),n.either=n.from===null,{words:m,
role:!0};continue}if($c.has(bt(h.at(-1)??""))||$c.has(c)&&m>1)continue;let x=v=>pu(bt(v))||Oc(t,bt(v)).length>0;if(w.length<3||h.some((v,b)=>b>0&&x(v)))continue;
let S=mu(t,e,h);if(S)return Rg(n,S.id,r,s),{words:m,role:!0}}let[f]=r==="from"||r==="to"?Zo(t,o[s]):[];if(f&&(r==="from"||r==="to"))return n[r]=no(f.code),{words:1,
role:!0};if($c.has(c))return{words:1,role:!1};let u=i&&r!=="via"?du(t,c):[];if(u.length)return l(u,1);let d=i&&c.length>3&&mu(t,e,[o[s]],!0);return d?(Rg(n,d.id,
r,s),{words:1,role:!0}):(n.unknown.push(o[s]),{words:1,role:!1})}function Rg(t,e,n,o){n==="via"?t.via.push(e):n==="without"?t.without.push(e):n==="from"&&!t.from?
t.from=e:n==="to"&&!t.to?t.to=e:n==="with"&&!t.to?(t.to=e,t.either=!0):t.loose.push({id:e,at:o})}function jg(t,e,n,o,s){let r=MM(t,e,n,s);if(r.faults.length)return{wrong:r.faults[0]};let{via:i,without:a}=r,l=Object.keys(r.state).length+(r.kinds.length?1:0)>
0||a.length>0||!!r.hops||r.either,{from:f,to:u}=r;if(r.unknown.length){let[S]=r.unknown;return{wrong:l||f||u||i.length||r.loose.length||/\d/.test(S)?`No actor, \
kind of link or time is called “${S}”`:null}}for(let{id:S,at:v}of r.loose){let b=r.kindAt<0||v<r.kindAt;if(!f&&(b||u!==null)&&S!==u)f=S;else if(!u&&S!==f)u=
S;else return{wrong:"A question has two actors at most; add others with “through”"}}let d=[f,u,...i].filter(Boolean).length,m=d===1&&r.loose.length===1;if(!l&&
(d===0||m))return{wrong:null};let h=!!(f||u||i.length),w=h?{...Vs}:{},y=r.hops??(r.either?1:null);if(h)w.question={from:f,to:u,walk:{...i.length?{via:i}:{},...r.
either?{undirected:!0}:{},...y?{maxHops:y}:{}}};else if(r.hops&&o.question)w.question={...o.question,walk:{...o.question.walk,maxHops:r.hops}};else if(r.hops)return{
wrong:"A number of hops needs an actor, such as “to Hezbollah directly”"};let x={...o,...w};return r.kinds.length?Object.assign(w,Ge(t,x,"kinds",r.kinds)):r.
either&&h&&Object.assign(w,Ge(t,x,"kinds",Object.keys(t.kinds))),a.length&&(w.without=[...new Set([...x.without,...a])]),Object.assign(w,r.state),r.state.certain!==
void 0&&!(w.window??x.window)?{wrong:"“certain” and “possible” are said of a time: add one, such as “certain 2013”, or choose one first"}:{change:w,
more:l}}function AM(t,e,n){let o=OM.exec(n)?.slice(1).filter(a=>a!==void 0),[s,r]=(o??[]).map(a=>mu(t,e,a.trim().split(/\s+/),!0));if(!s||!r||s.id===r.id)return null;
let i={compare:{by:"actors",sides:[s.id,r.id],way:"to",family:"support"},open:{type:"compare"}};return{name:`Compare ${t.actors[s.id].name} and ${t.actors[r.id].
name}`,change:i}}function TM(t,e){let n=bt(e);return Object.entries(t.types).filter(([,{label:o,plural:s}])=>n&&[o,s].some(r=>bt(r)===n)).map(([o,{plural:s}])=>({
name:`All ${s} in view`,change:{open:{type:"list",list:Oe("actors",{type:o})}}}))}function Fg(t,e,n,o){let s=f=>{let u={...o,...f},d=zs(t,u).filter(({key:m})=>m!==
"undirected");return{name:[Ke(t,u),...d.map(({label:m})=>m)].join(" · "),change:f}};if($M.test(n.trim()))return{options:[{name:"Everything: clear the question \
and all filters",change:Vs}],alone:!0};let r=AM(t,e,n);if(r)return{options:[r],alone:!1,after:!0};let i=jg(t,e,n,o,!1);if("change"in i)return{options:[s(i.change)],
alone:i.more};let{wrong:a}=i,c=jg(t,e,n,o,!0);if("change"in c)return{options:[s(c.change)],alone:!1,after:!a};let l=Zo(t,n).filter(({name:f})=>f===bt(n));return l.
length?{options:l.map(({code:f})=>{let u={...Vs,question:{from:null,to:no(f),walk:{undirected:!0,maxHops:1}}};return s({...u,...Ge(t,{...o,...u},"kinds",Object.
keys(t.kinds))})}),alone:!1,after:!0}:{options:TM(t,n),alone:!1,after:!0,...a?{wrong:a}:{}}}var CM=150,hu=0,Mc=window.location.hash,li=null;function Bg(t,e){clearTimeout(hu),hu=setTimeout(()=>{if(window.location.hash!==Mc)return;let n=li,o=n&&It.some(s=>!it(
n[s],e[s]));li=e;try{let s=`#${Sa(t,e)}`;o?window.history.pushState(null,"",s):window.history.replaceState(null,"",s)}catch{}Mc=window.location.hash},CM)}function wu({
notes:t,renamed:e},n){let o=[...e.map(s=>`${s}.`)];t.length&&o.push(`Parts of the link to this view could not be read: ${t.join("; ")}.`),o.length&&n(o.join(" "))}
function Pg(t,e,n,o){li=e.get(),window.addEventListener("hashchange",()=>{clearTimeout(hu),Mc=window.location.hash;let s=Mc.slice(1);if(s===Sa(t,e.get()))return;
let{state:r,...i}=va(t,s);li=s?r:o(),e.set(li),wu(i,n)})}function qs(t,e){let n=Sa(t,e);return window.location.href.split("#")[0]+(n&&`#${n}`)}var Hg=12,LM=/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,DM=/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu;function St(t,e=300){let n=String(t).replace(LM,"").replace(DM," ").
trim(),o=[...n.slice(0,2*e)];return o.length>e?`${o.slice(0,e-1).join("")}…`:n}function fi(t){let e=t.length-Hg;return e>1?`${t.slice(0,Hg).join(", ")} and ${e}\
 more`:t.join(", ")}var Ie=(t,e)=>St(t.actors[e]?.name??e,80),NM={kinds:["Kinds of link",(t,e)=>St(t.kinds[e].label)],types:["Types of actor",(t,e)=>t.types[e].
label],confidences:["Confidence",(t,e)=>e],statuses:["Status",(t,e)=>Jt[e]],countries:["Countries",(t,e)=>e===Ht?"none given":e]};function WM(t,e,n){let o=e[n];
if(o===null)return null;let[s,r]=NM[n],a=le(t,n).filter(c=>!o.includes(c));return o.length===0?`${s}: none`:a.length<o.length?`${s}: all but ${fi(a.map(c=>r(t,c)))}`:
`${s}: ${fi(o.map(c=>r(t,c)))}`}function Ug([t,e]){return t&&e?t===e?`on ${ut(t)}`:`from ${ut(t)} to ${ut(e)}`:t?`from ${ut(t)} on`:`until ${e&&ut(e)}`}var Gg=({
window:t,certain:e})=>t&&`${e?"Certainly":"Certainly or possibly"} active ${Ug(t)}`;function zg(t,{compare:e}){if(!e||e.by==="actors"||e.by==="versions")return null;
let[n,o]=e.by==="dates"?e.sides.map(s=>`active ${Ug(s)}`):e.sides.map(s=>Un(t,{...kt,...s}).join(", ")||"all links");return`Compared: ${n} with ${o}`}function Vg({
changes:t},{compare:e}){return!t||e?.by!=="versions"?null:`Changes since ${St(t.since)} are marked: + new, − gone, ~ changed. Gone links are not counted`}function IM(t){
let{on:e,between:n,certain:o,...s}=t.info.narrowedBy??{},r=rn({on:e,between:n}),i={kinds:["Kinds of link",c=>St((t.kinds[c]??t.unusedKinds?.[c])?.label??c)],families:[
"Families of links",String],status:["Status",c=>Jt[c]??c],min_confidence:["Confidence",c=>`${c} or better`],without:["Hidden",c=>Ie(t,c)],within:["Only actors w\
ithin",String]};return[...Object.entries(s).flatMap(([c,l])=>{let[f,u]=i[c]??[c.replaceAll("_"," "),String],d=[l].flat();return d.length?`${f}: ${fi(d.map(u))}`:
[]}),Gg({window:r,certain:!!o})].filter(c=>c!==null)}function Un(t,e){let n=e.without.map(o=>Object.hasOwn(t.actors,o)?Ie(t,o):o);return[...IM(t),...Mn.map(o=>WM(
t,e,o)),Gg(e),zg(t,e),e.only&&`Only: ${fi(e.only.map(o=>Ie(t,o)))}`,n.length>0&&`Hidden: ${fi(n)}`].filter(Boolean)}var qg=(t,e)=>[Ke(t,e),...zs(t,e).map(({label:n})=>n),
zg(t,e)].filter(Boolean).join(" · ");function Yg(t,e,{folded:n=0}={}){return e.focus?`In focus: ${Ie(t,e.focus.id)} and actors within ${R(e.focus.depth,"step")}`:
n>0?`${n.toLocaleString("en")} more actors are not shown`:null}var gu=new Date,yu=new Date;function jt(t,e,n,o){function s(r){return t(r=arguments.length===0?new Date:new Date(+r)),r}return s.floor=r=>(t(r=new Date(+r)),r),
s.ceil=r=>(t(r=new Date(r-1)),e(r,1),t(r),r),s.round=r=>{let i=s(r),a=s.ceil(r);return r-i<a-r?i:a},s.offset=(r,i)=>(e(r=new Date(+r),i==null?1:Math.floor(i)),r),
s.range=(r,i,a)=>{let c=[];if(r=s.ceil(r),a=a==null?1:Math.floor(a),!(r<i)||!(a>0))return c;let l;do c.push(l=new Date(+r)),e(r,a),t(r);while(l<r&&r<i);return c},
s.filter=r=>jt(i=>{if(i>=i)for(;t(i),!r(i);)i.setTime(i-1)},(i,a)=>{if(i>=i)if(a<0)for(;++a<=0;)for(;e(i,-1),!r(i););else for(;--a>=0;)for(;e(i,1),!r(i););}),n&&
(s.count=(r,i)=>(gu.setTime(+r),yu.setTime(+i),t(gu),t(yu),Math.floor(n(gu,yu))),s.every=r=>(r=Math.floor(r),!isFinite(r)||!(r>0)?null:r>1?s.filter(o?i=>o(i)%r===
0:i=>s.count(0,i)%r===0):s)),s}var Ac=jt(()=>{},(t,e)=>{t.setTime(+t+e)},(t,e)=>e-t);Ac.every=t=>(t=Math.floor(t),!isFinite(t)||!(t>0)?null:t>1?jt(e=>{e.setTime(
Math.floor(e/t)*t)},(e,n)=>{e.setTime(+e+n*t)},(e,n)=>(n-e)/t):Ac);var cW=Ac.range,Gn=1e3,Re=Gn*60,zn=Re*60,Vn=zn*24,ku=Vn*7,Kg=Vn*30,bu=Vn*365,ui=jt(t=>{t.setTime(
t-t.getMilliseconds())},(t,e)=>{t.setTime(+t+e*Gn)},(t,e)=>(e-t)/Gn,t=>t.getUTCSeconds()),lW=ui.range,Xg=jt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Gn)},
(t,e)=>{t.setTime(+t+e*Re)},(t,e)=>(e-t)/Re,t=>t.getMinutes()),fW=Xg.range,Qg=jt(t=>{t.setUTCSeconds(0,0)},(t,e)=>{t.setTime(+t+e*Re)},(t,e)=>(e-t)/Re,t=>t.getUTCMinutes()),
uW=Qg.range,Jg=jt(t=>{t.setTime(t-t.getMilliseconds()-t.getSeconds()*Gn-t.getMinutes()*Re)},(t,e)=>{t.setTime(+t+e*zn)},(t,e)=>(e-t)/zn,t=>t.getHours()),dW=Jg.range,
Zg=jt(t=>{t.setUTCMinutes(0,0,0)},(t,e)=>{t.setTime(+t+e*zn)},(t,e)=>(e-t)/zn,t=>t.getUTCHours()),pW=Zg.range,ty=jt(t=>t.setHours(0,0,0,0),(t,e)=>t.setDate(t.getDate()+
e),(t,e)=>(e-t-(e.getTimezoneOffset()-t.getTimezoneOffset())*Re)/Vn,t=>t.getDate()-1),mW=ty.range,RM=jt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+
e)},(t,e)=>(e-t)/Vn,t=>t.getUTCDate()-1),hW=RM.range,ey=jt(t=>{t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCDate(t.getUTCDate()+e)},(t,e)=>(e-t)/Vn,t=>Math.floor(t/Vn)),
wW=ey.range;function ts(t){return jt(e=>{e.setDate(e.getDate()-(e.getDay()+7-t)%7),e.setHours(0,0,0,0)},(e,n)=>{e.setDate(e.getDate()+n*7)},(e,n)=>(n-e-(n.getTimezoneOffset()-
e.getTimezoneOffset())*Re)/ku)}var ny=ts(0),jM=ts(1),FM=ts(2),_M=ts(3),BM=ts(4),PM=ts(5),HM=ts(6),gW=ny.range,yW=jM.range,bW=FM.range,kW=_M.range,xW=BM.range,SW=PM.
range,vW=HM.range;function es(t){return jt(e=>{e.setUTCDate(e.getUTCDate()-(e.getUTCDay()+7-t)%7),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCDate(e.getUTCDate()+n*
7)},(e,n)=>(n-e)/ku)}var oy=es(0),UM=es(1),GM=es(2),zM=es(3),VM=es(4),qM=es(5),YM=es(6),$W=oy.range,OW=UM.range,MW=GM.range,EW=zM.range,AW=VM.range,TW=qM.range,
CW=YM.range,sy=jt(t=>{t.setDate(1),t.setHours(0,0,0,0)},(t,e)=>{t.setMonth(t.getMonth()+e)},(t,e)=>e.getMonth()-t.getMonth()+(e.getFullYear()-t.getFullYear())*12,
t=>t.getMonth()),LW=sy.range,Tc=jt(t=>{t.setUTCDate(1),t.setUTCHours(0,0,0,0)},(t,e)=>{t.setUTCMonth(t.getUTCMonth()+e)},(t,e)=>e.getUTCMonth()-t.getUTCMonth()+
(e.getUTCFullYear()-t.getUTCFullYear())*12,t=>t.getUTCMonth()),DW=Tc.range,xu=jt(t=>{t.setMonth(0,1),t.setHours(0,0,0,0)},(t,e)=>{t.setFullYear(t.getFullYear()+
e)},(t,e)=>e.getFullYear()-t.getFullYear(),t=>t.getFullYear());xu.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:jt(e=>{e.setFullYear(Math.floor(e.getFullYear()/
t)*t),e.setMonth(0,1),e.setHours(0,0,0,0)},(e,n)=>{e.setFullYear(e.getFullYear()+n*t)});var NW=xu.range,wo=jt(t=>{t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,e)=>{
t.setUTCFullYear(t.getUTCFullYear()+e)},(t,e)=>e.getUTCFullYear()-t.getUTCFullYear(),t=>t.getUTCFullYear());wo.every=t=>!isFinite(t=Math.floor(t))||!(t>0)?null:
jt(e=>{e.setUTCFullYear(Math.floor(e.getUTCFullYear()/t)*t),e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,n)=>{e.setUTCFullYear(e.getUTCFullYear()+n*t)});var WW=wo.
range;function ry(t,e,n,o,s,r){let i=[[ui,1,Gn],[ui,5,5*Gn],[ui,15,15*Gn],[ui,30,30*Gn],[r,1,Re],[r,5,5*Re],[r,15,15*Re],[r,30,30*Re],[s,1,zn],[s,3,3*zn],[s,6,6*
zn],[s,12,12*zn],[o,1,Vn],[o,2,2*Vn],[n,1,ku],[e,1,Kg],[e,3,3*Kg],[t,1,bu]];function a(l,f,u){let d=f<l;d&&([l,f]=[f,l]);let m=u&&typeof u.range=="function"?u:c(
l,f,u),h=m?m.range(l,+f+1):[];return d?h.reverse():h}function c(l,f,u){let d=Math.abs(f-l)/u,m=Cs(([,,y])=>y).right(i,d);if(m===i.length)return t.every(ef(l/bu,
f/bu,u));if(m===0)return Ac.every(Math.max(ef(l,f,u),1));let[h,w]=i[d/i[m-1][2]<i[m][2]/d?m-1:m];return h.every(w)}return[a,c]}var[IW,RW]=ry(wo,Tc,oy,ey,Zg,Qg),
[jW,FW]=ry(xu,sy,ny,ty,Jg,Xg);var Ks=864e5,fy=365.2425,iy=[1,3,6,12,24,60,120,240,600,1200,6e3,12e3,24e3,6e4],[KM,XM]=[38,66],ay=new Map,di=t=>new Date(t*Ks),Ys=t=>Math.round(t.getTime()/Ks);
function uy(t){let e=t<12?Tc.every(t):wo.every(t/12);if(!e)throw new RangeError(`no interval of ${t} months`);return e}function Gt(t){if(t==null)return null;let e=ay.
get(t);if(e===void 0){let[n,o,s]=t.split("-").map(Number),r=new Date(0);r.setUTCFullYear(n,o-1,s),e=Math.round(r.getTime()/Ks),ay.set(t,e)}return e}function yt(t){
if(t==null)return null;let e=new Date(t*Ks),n=s=>String(s).padStart(2,"0");return`${String(e.getUTCFullYear()).padStart(4,"0")}-${n(e.getUTCMonth()+1)}-${n(e.getUTCDate())}`}
function xt(t){let e=new Date(t*Ks);return e.getUTCFullYear()*12+e.getUTCMonth()}function ee(t){let e=new Date(0);return e.setUTCFullYear(Math.floor(t/12),(t%12+
12)%12,1),Math.round(e.getTime()/Ks)}function Cc(t,e){let n=xt(t),[o,s]=[ee(n+e),ee(n+e+1)-1];return Math.min(s,o+t-ee(n))}function pi(t,e,n){let o=Math.max(1,(e-
t+1)/fy*12),s=iy.find(r=>r/o*n>=(r<12?XM:KM))??U(iy);return uy(s).range(di(t),di(e+1)).map(r=>{let[i,a]=[r.getUTCFullYear(),r.getUTCMonth()],c=s<12?`${on[a].slice(
0,3)} ${i}`:String(i);return{day:Ys(r),year:a===0,label:c}})}function QM(t,e){let[n,o]=[t.getUTCFullYear(),t.getUTCMonth()];return e===1?`${on[o]} ${n}`:e<12?`${on[o]}\
 to ${on[o+e-1]} ${n}`:e===12?String(n):`${n} to ${n+e/12-1}`}function dy(t,e,n,o=4){let s=xt(e)-xt(t)+1,r=[1,3,12,60,120,600,1200,12e3].find(l=>l/s*n>=o)??12e3,
i=uy(r),a=[],c=i.floor(di(t));for(;Ys(c)<=e;){let l=i.offset(c,1);a.push({first:Ys(c),last:Ys(l)-1,name:QM(c,r)}),c=l}return a}var JM=.8,ZM=.02,cy=.15;function ly(t,e){
let n=wo.offset(wo.floor(di(e)),1);return{first:Ys(wo.floor(di(t))),last:Ys(n)-1}}function tE(t){let e=Math.min(t.length,Math.max(2,Math.floor(t.length*JM))),n=0;
for(let d=1;d+e<=t.length;d+=1)t[d+e-1]-t[d]<t[n+e-1]-t[n]&&(n=d);let[o,s]=[t[n],t[n+e-1]],r=Math.max(s-o,fy),i=t.filter(d=>d>=o-r&&d<=s+r),[a,c]=[i[0],i[i.length-
1]],l=Math.floor(t.length*ZM),[f,u]=[t[l],t[t.length-1-l]];return[f-a>(c-a)*cy?f:a,c-u>(c-a)*cy?u:c]}function py(t){let e=Float64Array.from(t).sort();if(e.length===
0)return null;let{first:n,last:o}=ly(...tE(e)),s=e.filter(i=>i<n).length,r=e.filter(i=>i>o).length;return{first:n,last:o,earlier:s,later:r,whole:ly(e[0],e[e.length-
1])}}function Lc(t,e,n){let o=[];for(let s of e){let r=Gt(t[s].days[0]);r!==null&&r>=n.first&&o.push([s,r])}return o.sort(([,s],[,r])=>s-r)}var ne=(t,e)=>[Gt(t?.[0])??e.first,Gt(t?.[1])??e.last];function Dc(t,e,n){let[o,s]=t<=e?[t,e]:[e,t];return o<=n.first&&s>=n.last?null:[o<=n.first?null:yt(o),s>=
n.last?null:yt(s)]}function Nc(t,e,{exact:n=!1}={}){if(n)return Math.round(t);let o=xt(t),[s,r]=[ee(o),ee(o+1)];return(t-s<r-t?s:r)-(e?1:0)}var my=([t,e])=>ee(xt(
t))===t&&ee(xt(e+1))===e+1;function Xs(t,{months:e=0,days:n=0},o){let[s,r]=ne(t,o),i=(c,l,f)=>Math.max(Math.min(0,l),Math.min(c,Math.max(0,f)));if(!e){let c=i(n,
o.first-s,o.last-r);return[yt(s+c),yt(r+c)]}let a=i(e,xt(o.first)-xt(s),xt(o.last)-xt(r));if(my([s,r])){let[c,l]=[ee(xt(s)+a),ee(xt(r+1)+a)-1];return[yt(c),yt(l)]}
return[yt(Math.max(o.first,Cc(s,a))),yt(Math.min(o.last,Cc(r,a)))]}var hy=(t,e,n)=>Cc(t+e,n)-e;function wy({first:t,last:e},n,o){return n>0?[yt(t),yt(ee(xt(t)+o)-
1)]:[yt(ee(xt(e+1)-o)),yt(e)]}var eE=.6;function Su(t,e){let[n,o]=ne(t,e),s=Math.max(1,Math.round((o-n)/30.4*eE));return{first:Math.max(e.first,ee(xt(n)-s)),last:Math.
min(e.last,ee(xt(o)+s+1)-1)}}function vu(t,e,n,o){let s=ne(t,o);return s[e]=e===0?Math.max(o.first,Math.min(n,s[1])):Math.min(o.last,Math.max(n,s[0])),Dc(s[0],s[1],
o)}function gy(t,e,n){let[o,s]=ne(t,n);return s>=n.last?null:Xs([yt(o),yt(s)],{months:e},n)}function yy(t,e){let[n,o]=ne(t,e);if(t&&o<e.last)return[yt(n),yt(o)];
let s=e.last-e.first>4*366;if(!t?.[0]||n<=e.first)return[yt(e.first),yt(ee(xt(e.first)+(s?12:1))-1)];if(!my([n,o]))return[yt(e.first),yt(e.first+o-n)];let r=xt(
o)-xt(n)+1;return[yt(e.first),yt(ee(xt(e.first)+r)-1)]}var{short:GW,windowInWords:qt}=et;var nE="http://www.w3.org/2000/svg";function p(t,e={},...n){return by(document.createElement(t),e,n)}function tt(t,e={},...n){return by(document.createElementNS(
nE,t),e,n)}function by(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(o.startsWith("on")?t.addEventListener(o.slice(2),s):o==="colour"?t.style.setProperty(
"--colour",String(s)):t.setAttribute(o,s===!0?"":String(s)));return t.append(...ue(n)),t}function ue(t){return[t].flat(1/0).filter(n=>n!=null&&n!==!1)}var Q=(t,e)=>[
...t.querySelectorAll(e)].map(n=>n),Ct=(t,e)=>t.querySelector(e),C=(t,e={})=>p("bdi",{dir:"auto",...e},String(t));function yo(t,e){return/^https?:\/\//i.test(t)?
p("a",{href:t,target:"_blank",rel:"noopener noreferrer",class:"outward"},C(e)):C(e)}var ot=t=>String(t).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").
slice(0,300);function W(t){let e=document.getElementById(t);if(!e)throw new RangeError(`the page has no element ${t}`);return e}var mt=(t,...e)=>[p("dt",{},t),p(
"dd",{},e)];var oE={dot:t=>`M${-t} 0a${t} ${t} 0 1 0 ${2*t} 0a${t} ${t} 0 1 0 ${-2*t} 0z`,square:t=>Qs([[-1,-1],[1,-1],[1,1],[-1,1]],t*.86),diamond:t=>Qs([[0,-1],[1,0],[0,1],
[-1,0]],t*1.08),triangle:t=>Qs([[0,-1],[1,.75],[-1,.75]],t*1.08),triangleDown:t=>Qs([[0,1],[1,-.75],[-1,-.75]],t*1.08),hexagon:t=>Qs([[-.5,-.87],[.5,-.87],[1,0],
[.5,.87],[-.5,.87],[-1,0]],t*1.04),star:t=>Qs(Array.from({length:10},(e,n)=>{let o=n%2?.45:1.12;return[o*Math.sin(n*Math.PI/5),-o*Math.cos(n*Math.PI/5)]}),t)},ky=(t,e)=>oE[t](
e),mi=t=>Math.round(t*100)/100,Qs=(t,e)=>`M${t.map(([n,o])=>`${mi(n*e)} ${mi(o*e)}`).join("L")}z`,sE=(t,e)=>`${mi(t)} ${mi(e)}`;function xy(t,e,n){return t.replace(
/([ML])(-?[\d.]+) (-?[\d.]+)/g,(o,s,r,i)=>`${s}${sE(Number(r)+e,Number(i)+n)}`)}function Sy(t,e){let[n,o]=[(t-e)/2,e/2].map(mi);return`M${-n} ${-o}L${n} ${-o}a${o}\
 ${o} 0 0 1 0 ${2*o}L${-n} ${o}a${o} ${o} 0 0 1 0 ${-2*o}z`}var vy="a[href], button, input, select, textarea, summary, [tabindex]";function $y(t){let{number:e,...n}=t.dataset,o=Object.keys(n).length?JSON.stringify(n):`${t.
getAttribute("aria-label")}|${t.textContent}`;return t.id||`${t.tagName}|${o}`}function Js(t){let e=document.activeElement;if(!(e instanceof HTMLElement)||!t.contains(
e))return null;let n=$y(e),o=r=>$y(r)===n,s=Q(t,vy).filter(o).indexOf(e);return()=>{if(e.isConnected)return;let r=Q(t,vy).filter(o);(r[s]??r[0])?.focus({preventScroll:!0})}}
var iE=window.matchMedia("(pointer: coarse)");function $u(t,e){let n=iE.matches?[]:Q(t,"input[type=text], input[type=search], input[role=combobox]");(n.find(s=>s.
value==="")??n[0]??e).focus({preventScroll:!0})}function Oy(t,e){(t instanceof HTMLElement&&t.isConnected&&t.checkVisibility()&&t!==document.body?t:e).focus({preventScroll:!0})}function oe(t,e,n,o,{text:s=jr(n.type,o),class:r}={}){if(!o)return p("span",{class:r??null},s);let i=Oe(n.type,n.where),a=[jr(n.type,o),...ka(t,n)].join(", ");return p(
"button",{type:"button",class:r?`number ${r}`:"number inline","data-list":i,"data-number":o,"aria-label":s===a?null:ot(a),title:ot(a),onclick:()=>e({type:"list",
list:i})},s)}var hi=(t,e,n,o,s)=>p("h3",{},n,oe(t,e,o,s,{text:s.toLocaleString("en"),class:"count"}));var aE={ArrowDown:[1,0],ArrowUp:[-1,0],ArrowRight:[0,1],ArrowLeft:[0,-1],Home:[-1/0,0],End:[1/0,0]},My=(t,e)=>Math.max(0,Math.min(e-1,t));function ko(t,e){function n(o){
for(let s of e().flat())s.tabIndex=s===o?0:-1}return t.addEventListener("focusin",({target:o})=>{let s=e().flat().find(r=>r===o);s&&n(s)}),t.addEventListener("k\
eydown",o=>{let s=aE[o.key],r=e().filter(l=>l.length),i=r.findIndex(l=>l.some(f=>f===o.target));if(!s||i<0||o.altKey||o.ctrlKey||o.metaKey)return;o.preventDefault();
let a=r[i].findIndex(l=>l===o.target),c=r[My(i+s[0],r.length)];c[My(a+s[1],c.length)].focus()}),{update:()=>{let o=e().flat();n(o.find(s=>s.getAttribute("tabind\
ex")==="0")??o[0])}}}var cE="No country given",lE=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),Ee=t=>tt("svg",{class:t.hollow?"swatch hollow":"swatch",viewBox:"-9 -\
9 18 18","aria-hidden":"true",colour:t.colour},tt("path",{d:ky(t.shape,t.shape==="star"?8:7)}));function Qe({colour:t,dash:e,arrow:n=!0,mark:o,ended:s,possible:r,
letters:i}){let a=i?36:30;return tt("svg",{class:i?"line-swatch wide":"line-swatch",viewBox:`0 0 ${a} 12`,"aria-hidden":"true",colour:t},tt("path",{d:n?`M1 6h${a-
8}`:`M1 6h${a-2}`,"stroke-dasharray":e,class:r&&"thin"}),n&&tt("path",{d:s?`M${a-8} 2.5 ${a-2} 6l-6 3.5`:`M${a-8} 2l7 4-7 4z`,class:s?"open":r?"thin hollow":"he\
ad"}),o==="denied"&&tt("path",{d:"M10 2.500l7 7M10 9.500l7-7"}),o==="disputed"&&tt("path",{d:"M13 1.500 17.500 6 13 10.500 8.500 6z",class:"hollow"}),i&&tt("pat\
h",{d:xy(Sy(20,11),15,6),class:"plate"}),i&&tt("text",{x:15,y:9.2},i))}function fE(t){let e=Object.keys(t.kinds),n=q.filter(a=>e.some(c=>t.kinds[c].family===a)),
o=a=>({value:a,key:`kind:${a}`,label:C(t.kinds[a].label),sample:Qe({colour:t.kinds[a].colour,arrow:!t.kinds[a].symmetric,letters:t.kinds[a].letters})}),s=new Map;
for(let{kind:a}of Object.values(t.links))s.set(a,(s.get(a)??0)+1);let r=(a,c)=>(s.get(c)??0)-(s.get(a)??0)||(a<c?-1:1);return[{title:"Links",facet:"kinds",groups:n.
map(a=>({name:fe(a),key:`family:${a}`,rows:e.filter(c=>t.kinds[c].family===a).sort(r).map(o)}))},{title:"Actors",facet:"types",groups:[{rows:Object.keys(t.types).
map(a=>({value:a,key:`type:${a}`,label:t.types[a].label,sample:Ee(t.types[a])}))}]},{title:"Confidence",facet:"confidences",groups:[{rows:[...Y].reverse().map(a=>({
value:a,key:`confidence:${a}`,label:fe(a),sample:Qe({dash:sn[a]?.join(" ")})}))}]},{title:"Status",facet:"statuses",groups:[{rows:gt.map(a=>({value:a,key:`statu\
s:${a}`,label:fe(Jt[a]),sample:Qe({mark:a})}))}]},{title:"Countries",facet:"countries",folded:!0,groups:[{rows:le(t,"countries").map(a=>({value:a,label:a===Ht?cE:
lE.of(a)??a})).sort((a,c)=>a.label<c.label?-1:1).map(({value:a,label:c})=>({value:a,key:`country:${a}`,label:c,sample:null}))}]}]}var uE=t=>typeof t=="object"?t.
actors:t??0;function dE(t){let[e,n]=t.split(":");return{type:e==="type"||e==="country"?"actors":"links",where:{[e]:n,instead:""}}}function Ey(t,e,n,o){let s=[],
r=[],i=m=>Q(m,"input, button"),a=m=>Ro(e,n.get(),m)??le(e,m);function c(m,h){n.set(Ge(e,n.get(),m,h))}function l(m,h,w){let y=new Set(a(m));for(let x of h)w?y.add(
x):y.delete(x);c(m,y)}function f(m,{key:h,label:w,sample:y},x,S){let v=p("input",{type:"checkbox",checked:!0,"data-filter":h,onchange:k=>l(m,x,k.target.checked)}),
b=p("span",{class:"row-count"}),g=p("div",{class:S?"row family":"row"},p("label",{},v,y,p("span",{class:"label"},w)),p("button",{type:"button",class:"only","ari\
a-label":`Show only ${ot(typeof w=="string"?w:w.textContent)}`,onclick:()=>c(m,new Set(x))},"only"),b);return s.push({facet:m,values:x,box:v,count:b,element:g,counted:dE(
h)}),g}function u({title:m,facet:h,groups:w,folded:y}){let x=p("button",{type:"button",class:"text","aria-label":`Show all: ${m}`,onclick:()=>c(h,new Set(le(e,h)))},
"all"),S=p("button",{type:"button",class:"text","aria-label":`Show none: ${m}`,onclick:()=>n.set({[h]:[]})},"none"),v=w.map(({name:b,key:g,rows:k})=>p("div",{role:"\
group","aria-label":b??m},b!==void 0&&g!==void 0&&f(h,{key:g,label:b,sample:null},k.map(({value:$})=>$),!0),k.map($=>f(h,$,[$.value],!1))));for(let b of v)r.push(
ko(b,()=>Q(b,".row").map(i)));return y?p("section",{"aria-label":m},p("details",{},p("summary",{},p("h2",{},m)),p("div",{class:"section-head"},x,S),v)):p("secti\
on",{"aria-label":m},p("div",{class:"section-head"},p("h2",{},m),x,S),v)}function d({state:m,view:h}){let y=pt(m)||xs(m)?yh(e,h.links):wh(e,...Mf(e,m));for(let{
facet:x,values:S,box:v,count:b,element:g,counted:k}of s){let $=Ro(e,m,x),M=$===null?S.length:S.filter(O=>$.includes(O)).length;v.checked=M>0,v.indeterminate=M>0&&
M<S.length;let E=S.reduce((O,D)=>O+uE(y[x]?.[D===Ht?qr:D]),0),L=oe(e,o.open,k,E,{text:E.toLocaleString("en"),class:"count"}),N=Js(g);b.replaceChildren(L),N?.(),
g.classList.toggle("nothing",E===0)}for(let x of r)x.update()}return t.append(...fE(e).map(u),p("section",{"aria-label":"Marks"},p("div",{class:"section-head"},
p("h2",{},"Marks")),p("ul",{class:"key"},p("li",{},Qe({ended:!0}),"Ended before the date of record"),p("li",{},Qe({possible:!0}),"Thin: possible, not certain, a\
t the time chosen")))),{update:d}}var pE=0;function wi(t,e,{graph:n,entries:o,choose:s,questions:r,ask:i,say:a,types:c=[],keep:l=!1,ready:f}){let u=`options-${++pE}`,d=[],m=-1;e.id||=u,e.setAttribute(
"role","listbox");for(let[k,$]of Object.entries({role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-expanded":"false","aria-\
controls":e.id}))t.setAttribute(k,$);function h(){e.hidden=!0,t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant")}function w(k){m=
k,[...e.children].forEach(($,M)=>$.setAttribute("aria-selected",String(M===k))),k>=0&&(t.setAttribute("aria-activedescendant",`${u}-${k}`),e.children[k].scrollIntoView(
{block:"nearest"}))}function y(k){let $=d[k];$&&(t.value=l?ot($.name):"",h(),"change"in $?i?.($.change):s($.id,$.type))}function x(){let{results:k,removed:$}=Jo(
n,o,t.value,{types:c}),M=r?.(t.value)??{options:[],alone:!1},E=$??M.wrong??null;if(M.alone)return{options:M.options,none:E};let L=M.after?k.slice(0,1):[];return{
options:[...L,...M.options,...k.slice(L.length)],none:E}}function S(k,$){let M="change"in k?null:k,E=M?.type==="actor"&&n.actors[M.id];return p("li",{role:"opti\
on",id:`${u}-${$}`,"data-actor":E&&M?.id,"data-found":M?`${M.type}:${M.id}`:"question",onpointerdown:L=>{L.preventDefault(),y($)}},E&&Ee(n.types[E.type]),p("spa\
n",{class:"what"},C(k.name)),(c.length!==1||!M)&&p("span",{class:"found-type"},M?.type??"question"),M?.matched&&p("span",{class:"fine"},C(M.matched,{lang:M.lang})))}
let v=k=>p("li",{class:"none",role:"option","aria-disabled":"true","aria-selected":"false"},k);function b(){d=[],e.replaceChildren(v("Preparing the search ...")),
e.hidden=t.value.trim()==="",f?.when(()=>{document.activeElement===t&&g()})}function g(){if(f&&!f.is())return b();let{options:k,none:$}=x();d=k,e.replaceChildren(
...d.map(S));let M=t.value.trim()!=="",E=c.length===1?c[0]:"record";M&&!d.length&&e.append(v($??`No ${E} has a name like this`)),e.hidden=!M,t.setAttribute("ari\
a-expanded",String(M)),w(d.length?0:-1),M&&a(d.length?`${R(d.length,E==="record"?"result":E)} found`:$??`No ${E} found`)}t.addEventListener("input",()=>{l&&s(null,
null),g()}),t.addEventListener("blur",h),t.addEventListener("keydown",k=>{if(k.key==="ArrowDown"&&e.hidden)g();else if(k.key==="ArrowDown")w(Math.min(m+1,d.length-
1));else if(k.key==="ArrowUp")w(Math.max(m-1,0));else if(k.key==="Enter"&&!e.hidden)y(m);else if(k.key==="Tab"&&!k.shiftKey&&c.length&&!e.hidden&&d.length){if(y(
m),l)return}else if(k.key==="Escape"&&!e.hidden)h();else return;k.preventDefault(),k.stopPropagation()}),h()}function So({graph:t,on:e},n,o){let s=p("ul",{class:"\
options",hidden:!0}),r=p("input",{type:"text",dir:"auto",...n});return wi(r,s,{graph:t,entries:e.entries,ready:e.ready,types:["actor"],say:e.say,...o}),[r,s]}var ns={all:["All links",{}],high:["High confidence",{confidences:["high"]}],moderate:["Moderate or high confidence",{confidences:["high","moderate"]}],asserted:[
"Not contested",{statuses:["asserted"]}],certain:["Certain at the time chosen",{certain:!0}]},mE={versions:"Versions",dates:"Two times",actors:"Two actors",filters:"\
Two filters"},Ay=null;function Ty(t,e){let n=Object.values(ns).find(([,o])=>it(o,e));return n?n[0]:Un(t,{...kt,...e}).join("; ")}var Cy=t=>qt(t),Ic=(t,e,...n)=>p(
"div",{class:"field"},p("label",{for:t},e),n);function Rc(t,e,n){let{compare:o}=e.get(),s=o?.by??Ay??"dates",r=p("p",{id:"compare-problem",class:"notice wrong",
role:"alert",hidden:!0}),i=b=>e.set(b);function a(b,g){r.hidden=!0,b.removeAttribute("aria-invalid");try{return g()}catch(k){if(!(k instanceof RangeError))throw k;
r.textContent=k.message,r.hidden=!1,b.setAttribute("aria-invalid","true"),b.setAttribute("aria-describedby",r.id)}}function c(b){let g=b&&Vp(b);if(!g)throw new RangeError(
"Name a time with a first and a last day, such as 2024-12-08 or Dec 2024.");i(Ir(g))}let l=b=>i({compare:{by:"actors",sides:b,way:"to",family:"support"}});function f(b){
let g=b.split(/\s+(?:and|with|vs\.?|versus)\s+/i);if(g.length===2&&!/^\s*between\s/i.test(b)){let[k,$]=g.map(E=>Jo(t,n.entries,E,{types:["actor"]}).results[0]),
M=g.map(E=>{try{return cn(E)}catch{return null}});if(M[0]&&M[1])return i(Ir([M[0],M[1]]));if(k&&$&&k.id!==$.id)return l([k.id,$.id])}c(cn(b))}function u(){let b=p(
"ul",{class:"options",hidden:!0}),g=p("input",{type:"text",id:"compare-what",placeholder:"A date, an event, or two actors",dir:"auto"});return g.addEventListener(
"keydown",k=>{if(k.key!=="Enter"||!g.value.trim())return;let $=Jo(t,n.entries,g.value,{types:["event"]}).results,M=g.hasAttribute("data-moved"),E=/\d{4}|\s(and|with|vs\.?|versus)\s/i.
test(g.value);M||!E&&$.length||(k.preventDefault(),k.stopImmediatePropagation(),a(g,()=>f(g.value)))}),g.addEventListener("keydown",({key:k})=>{k.startsWith("Ar\
row")&&g.setAttribute("data-moved","")}),g.addEventListener("input",()=>g.removeAttribute("data-moved")),wi(g,b,{graph:t,entries:n.entries,ready:n.ready,types:[
"event"],say:n.say,keep:!0,choose:k=>{k&&a(g,()=>c(t.events[k].days))}}),Ic("compare-what","What to compare",g,b)}function d(b){let g=o?.by==="dates"?o.sides[b]:
null,k=`compare-time-${b}`,$=g?qt(g):"",M=p("input",{type:"text",id:k,value:$.charAt(0).toUpperCase()+$.slice(1),placeholder:b?"2017":"2012",onchange:E=>{let L=E.
target,N=a(L,()=>cn(L.value));if(!N)return;let O=o?.by==="dates"?o.sides[1-b]:null;if(!O)return h(b,N);i(Ir(b?[O,N]:[N,O],o?.by==="dates"&&o.certain))}});return Ic(
k,b?"Second time":"First time",M)}let m=[null,null];function h(b,g){m[b]=g;let[k,$]=m;k&&$&&i(Ir([k,$]))}let w=o?.by==="actors"?[...o.sides]:[null,null];function y(b){
let g=`compare-actor-${b}`,k=w[b],$=k?ot(t.actors[k].name):"",M={id:g,value:$,placeholder:"Name of an actor"},[E,L]=So({graph:t,on:n},M,{keep:!0,choose:N=>{if(!N)
return;w[b]=N;let[O,D]=w;if(!O||!D)return document.getElementById(`compare-actor-${1-b}`)?.focus();a(E,()=>{if(O===D)throw new RangeError("Choose two different \
actors.");i({compare:{way:"to",family:"support",...o?.by==="actors"?o:{},by:"actors",sides:[O,D]}})})}});return Ic(g,b?"Second actor":"First actor",E,L)}function x(b,g,k,$,M){
let E=p("select",{id:b,onchange:L=>M(L.target.value)},k.map(([L,N])=>p("option",{value:L,selected:L===$},N)));return Ic(b,g,E)}function S(b){let g=o?.by==="filt\
ers"?o.sides:[{},ns.high[1]],k=g[b],$=Object.keys(ns).find(L=>it(ns[L][1],k)),M=Object.entries(ns).filter(([L])=>L!=="certain"||e.get().window).map(([L,[N]])=>[
L,N]);$||M.push(["own",Ty(t,k)]);let E=Yp(e.get());return Object.keys(E).length&&M.push(["page","The filters of the page now"]),x(`compare-filter-${b}`,b?"Secon\
d filter":"First filter",M,$??"own",L=>{let N=L==="page"?E:L==="own"?k:ns[L][1],O={};if(L==="page")for(let D of Wr)O[D]=kt[D];i({...O,compare:{by:"filters",sides:b?
[g[0],N]:[N,g[1]]}})})}function v(){return s==="versions"?[]:s==="dates"?[d(0),d(1)]:s==="filters"?[S(0),S(1)]:[y(0),y(1),o?.by==="actors"&&[x("compare-way","Li\
nks",[["to","received"],["from","given"]],o.way,b=>i({compare:{...o,way:b==="from"?"from":"to"}})),x("compare-family","Family",q.map(b=>[b,b[0].toUpperCase()+b.
slice(1)]),o.family,b=>i({compare:{...o,family:q.find(g=>g===b)??"support"}}))]]}return p("div",{class:"compare-form"},u(),p("div",{class:"tabs",role:"group","a\
ria-label":"Compare"},zp.filter(b=>b!=="versions"||t.changes).map(b=>p("button",{type:"button","aria-pressed":String(b===s),onclick:()=>{Ay=b,b==="versions"?i({
compare:{by:b}}):b==="filters"?i({compare:{by:"filters",sides:[{},ns.high[1]]}}):o?i({compare:null}):n.open({type:"compare"}),document.getElementById(b==="dates"?
"compare-time-0":`compare-${b.slice(0,-1)}-0`)?.focus()}},mE[b]))),s!=="versions"&&p("div",{class:"compare-fields"},v()),r)}function Mu(t,e){return e.by==="vers\
ions"?[t.changes?.since??"","now"]:e.by==="dates"?e.sides.map(n=>qt(n)):e.by==="actors"?e.sides.map(n=>ot(t.actors[n].name)):e.sides.map(n=>Ty(t,n))}function Zs(t,e){
let n=e.by==="dates"&&qp(e.sides);if(n)return["Before and after ",p("strong",{},qt(n))];if(e.by==="versions")return["Since ",p("strong",{},C(t.changes?.since??""))];
let[o,s]=Mu(t,e).map(r=>r.charAt(0).toUpperCase()+r.slice(1));return[p("strong",{},C(o)),p("span",{class:"verb"}," and "),p("strong",{},C(s))]}var bi={};br(bi,{differences:()=>Nu,drawOthers:()=>Fc,list:()=>jc,render:()=>OE,titles:()=>os});var hE=200,Au=t=>t===null?null:Number(t.slice(0,4));function Tu(t){let n=t.flatMap(o=>Zt(o).filter((s,r)=>!o.outside?.includes(r))).filter(([,o,s])=>o!==null&&s!==
null&&o<=s);return n.length?[Math.min(...n.map(([,o])=>Number(Au(o)))),Math.max(...n.map(([,,o])=>Number(Au(o))))]:null}function Ly(t,e){let n=Tu(t.flat());if(!n)
return null;let o=Math.max(n[1],Au(e)??0),s=Math.max(n[0],o-hE+1),r=Array.from({length:o-s+1},(a,c)=>s+c),i=t.map(a=>r.map(c=>{let l={certain:0,possible:0};for(let f of a){
let u=ce(f,[`${c}-01-01`,`${c}-12-31`]);u&&(l[u]+=1)}return l}));return{first:s,last:o,rows:i}}function Cu(t,e,n){let o=Se(t,e,n);return o&&p("span",{class:`change-tag ${o}`},o)}var Ny=(t,e)=>p("span",{class:"tiles",role:"img","aria-label":ot(e.map(n=>t.kinds[n].label).join(", "))},e.map(n=>Lu(t,n))),Lu=(t,e)=>p("span",{class:"key-lette\
r",colour:_n(t.kinds[e].colour),title:ot(t.kinds[e].label)},t.kinds[e].letters);var Dt=(t,e,n)=>p("button",{type:"button",class:"inline",onclick:()=>n({type:"actor",id:e})},C(t.actors[e].name));function vt(t,e,n,{from:o=null,bare:s=!1}={}){
let r=t.links[e],i=t.kinds[r.kind],a=u=>C(t.actors[u].name),c=i.symmetric?"↔":"→",l=s?[]:o===r.source?[a(r.target)]:o===r.target?[a(r.source)]:[a(r.source),
` ${c} `,a(r.target)],f=o&&!s&&!i.symmetric&&i.family!=="support"?o===r.source?"to ":"from ":"";return p("button",{type:"button",class:"record","data-link":e,onclick:()=>n(
{type:"link",id:e})},Qe({colour:i.colour,arrow:!i.symmetric,mark:r.status,dash:sn[r.confidence]?.join(" ")}),p("span",{class:"what"},C(i.label),p("span",{class:"\
ends"}," ",f,l)),p("span",{class:"fine"},Wt(r),`, ${r.confidence}`,r.status==="asserted"?"":`, ${Pe(r)}`),Cu(t,"links",e))}function Iy(t,e,{id:n,links:o,kinds:s},r){
let i=t.links[o[0]],[a,c]=i.source===e?[e,n]:[n,e],l=Tu(o.map(u=>t.links[u])),f=l?[...new Set(l)].join("–"):"no certain year";return p("button",{type:"button",
class:"record","data-with":n,onclick:()=>r({type:"pair",from:a,to:c})},p("span",{class:"what"},C(t.actors[n].name)," ",Ny(t,s)),p("span",{class:"fine"},`${f}, ${i.
confidence}`))}var vo=(t,e,n)=>p("button",{type:"button",class:"record","data-source":e,onclick:()=>n({type:"source",id:e})},p("span",{class:"what"},C(t.sources[e].
title),p("span",{class:"ends"}," ",C(t.sources[e].publisher))),p("span",{class:"fine"},`reliability ${t.sources[e].reliability}`)),yi=(t,e,n)=>p("button",{type:"\
button",class:"record","data-actor":e,onclick:()=>n({type:"actor",id:e})},Ee(t.types[t.actors[e].type]),p("span",{class:"what"},C(t.actors[e].name)),p("span",{class:"\
fine"},t.types[t.actors[e].type].label),Cu(t,"actors",e)),Ae=(t,e,n)=>p("button",{type:"button",class:"record",onclick:()=>n({type:"event",id:e})},p("span",{class:"\
what"},C(t.events[e].name)),p("span",{class:"fine"},F(t.events[e].date)));var Du=200,Ry=["ended","began","held"],wE=["began","ended","changed","held"],Nu=({by:t})=>t==="versions"?wE:Ry;function os(t,e){if(e.by==="versions")return{began:"\
New",ended:"Gone",changed:"Changed",held:"As before"};if(e.by==="filters"){let[n,o]=Mu(t,e);return{ended:`Only in “${n}”`,began:`Only in “${o}”`,changed:"",
held:"In both"}}return e.certain?{ended:"Certain before, not after",began:"Certain after, not before",changed:"",held:"Certain at both times"}:{ended:"Ended",began:"\
Began",changed:"",held:"Held"}}function gE(t,{sides:e,certain:n},o,s){let[r,i]=e.map(u=>Cy(u)),a=new Map,c=u=>{let{before:d,after:m}=Gw(t,u,e);return s==="ended"?
d!=="certain"?`Over by ${i}; not certain that they were active on ${r}`:m?`Active on ${r}; not known whether they went on`:`Active on ${r}, over by ${i}`:s==="b\
egan"?m!=="certain"?`Not yet on ${r}; not certain that they were active on ${i}`:d?`Active on ${i}; not known whether they had begun`:`Not yet on ${r}, active o\
n ${i}`:d==="certain"&&m==="certain"?"Certain at both times":d==="certain"?"Active before; not known whether they went on":m==="certain"?"Active after; not know\
n whether they had begun":"Possible at both times, not certain"};for(let u of o){let d=n&&s==="held"?"Certain at both times":c(u);a.set(d,[...a.get(d)??[],u])}let l=[
/^Active on .* over|^Not yet on .* active|^Certain/,/^Active on/,/^Active/,/^/],f=u=>l.findIndex(d=>d.test(u));return[...a].sort(([u],[d])=>f(u)-f(d))}function yE(t,e){
let n=o=>{let{kind:s,confidence:r}=t.links[o];return[q.indexOf(t.kinds[s].family),9-at(r),t.kinds[s].label,o].join()};return e.toSorted((o,s)=>n(o)<n(s)?-1:1)}var jc=(t,e,n)=>[
p("ul",{class:"links"},yE(t,e).slice(0,Du).map(o=>p("li",{},vt(t,o,n.open)))),e.length>Du&&p("p",{class:"notice"},`${e.length-Du} more are in the tables.`)];function bE(t,e,n,o,s){
let r=n[o],i=o==="held"?[]:n.actors[o],a=e.by==="dates"?gE(t,e,r,o):[["",r]];return p("section",{"data-change":o,"aria-label":os(t,e)[o]},p("h3",{},p("span",{class:`\
change-sample ${o}`,"aria-hidden":"true"}),os(t,e)[o],p("span",{class:"count"},r.length.toLocaleString("en"))),i.length>0&&p("p",{class:"compare-actors"},o==="e\
nded"?"Actors that ended: ":"New actors: ",i.map((c,l)=>[l?", ":"",Dt(t,c,s.open)])),r.length===0&&p("p",{class:"fine"},"None."),a.map(([c,l])=>typeof c=="strin\
g"&&c?p("details",{open:o!=="held"&&l.length<=40},p("summary",{},`${c}: ${l.length.toLocaleString("en")}`),jc(t,l,s)):o==="held"?p("details",{},p("summary",{},"\
List them"),jc(t,l,s)):jc(t,l,s)),o!=="held"&&Fc(t,r,s))}function Fc(t,e,n){let o=n.now().drawn.links,s=e.filter(i=>!o.has(i)),r=[...new Set(s.flatMap(i=>[t.links[i].
source,t.links[i].target]))];return s.length?p("button",{type:"button",onclick:()=>n.unfold(r)},s.length===e.length?"Draw them":`Draw the other ${s.length.toLocaleString(
"en")}`):null}function kE(t,e,n,o,s){let r=pn(t,e,n);return[n.by==="dates"&&p("label",{class:"check"},p("input",{type:"checkbox",checked:n.certain,onchange:i=>o.
set({compare:{...n,certain:i.target.checked}})}),"certain only"),Ry.map(i=>bE(t,n,r,i,s))]}var xE=t=>t.status==="asserted"?t.confidence:`${t.confidence}, ${Pe(t)}`;
function SE(t){return Zt(t).flatMap(([,n,o],s)=>{if(!n||!o||n>o||t.outside?.includes(s))return[];let[r,i]=[n.slice(0,4),o.slice(0,4)];return r===i?r:`${r}–${i}`}).
join(", ")||"no certain year"}function vE(t,e,n,o){return e.length?p("td",{},p("ul",{},e.map(({actor:s,links:r})=>p("li",{class:n.has(s)?"shared":null},Dt(t,s,o.
open),r.map(i=>p("button",{type:"button",class:"text compare-link",title:ot(`${Wt(t.links[i])}: open the link`),"data-link":i,onclick:()=>o.open({type:"link",id:i})},
xE(t.links[i]),", ",SE(t.links[i]))))))):p("td",{class:"none"},"–")}function $E(t,e,n){let{kinds:o,shared:s,alone:r}=uc(t,n.now().view.links,e),i=e.sides.map(
u=>C(t.actors[u].name)),[a,c]=e.way==="to"?["Givers","receives"]:["Receivers","gives"];if(!o.length)return p("p",{class:"notice"},`Neither ${c} links of this fa\
mily under the filters of the page.`);let l=new Set(s),f=u=>u.length?u.map((d,m)=>[m?", ":"",Dt(t,d,n.open)]):"none";return[p("table",{class:"compare-kinds"},p(
"caption",{},"Strength of each link, and the years in which it is certain. Givers of both are bold."),p("thead",{},p("tr",{},p("th",{scope:"col"},"Kind"),i.map(
u=>p("th",{scope:"col"},u)))),p("tbody",{},o.map(({kind:u,sides:d})=>p("tr",{"data-kind":u},p("th",{scope:"row"},C(t.kinds[u].label)),d.map(m=>vE(t,m,l,n)))))),
p("dl",{class:"facts compare-shared"},p("dt",{},`${a} of both`),p("dd",{"data-givers":"shared"},f(s)),r.map((u,d)=>[p("dt",{},"Only ",C(t.actors[e.sides[d]].name)),
p("dd",{"data-givers":String(d)},f(u))]))]}function OE(t,e,n){let o=e.get(),{compare:s}=o;return{eyebrow:["Compare"],title:s?Zs(t,s):"Compare",wide:s?.by==="act\
ors",body:[Rc(t,e,n),s?[s.by==="actors"?$E(t,s,n):s.by!=="versions"&&kE(t,o,s,e,n),p("p",{class:"fine"},"All other filters of the page apply to both sides."),p(
"button",{type:"button",onclick:()=>e.set({compare:null})},"Stop comparing")]:p("p",{class:"summary"},"Compare two times: what ended, began and held. Compare th\
e support of two actors by kind. Or compare what two filters let pass.")]}}function Wu(t,e,n){let o=e.get(),{compare:s}=o,r=W("comparing");if(r.hidden=!s,!s)return r.replaceChildren();r.replaceChildren(p("p",{},s.by==="versions"?"":"Co\
mpared: ",Zs(t,s)),...s.by==="versions"?[p("span",{},"Links:")]:[],...s.by==="actors"?[]:ME(t,o,s),p("button",{type:"button",class:"text",hidden:o.open?.type===
"compare",onclick:()=>n.open({type:"compare"})},"List"),p("button",{type:"button",class:"text",onclick:()=>e.set({compare:null})},"Stop"))}function ME(t,e,n){let[
o,s]=[os(t,n),pn(t,e,n)];return Nu(n).map(r=>p("span",{class:"change-key","data-key":r},p("span",{class:`change-sample ${r}`,"aria-hidden":"true"}),n.by==="vers\
ions"&&Ye[r]&&p("span",{class:"change-sign"},Ye[r]),n.by==="filters"?EE[r]:o[r],` ${s[r].length.toLocaleString("en")}`))}var EE={ended:"first only",began:"secon\
d only",changed:"",held:"both"};function TE(t,e){let n=p("textarea",{readonly:!0,rows:12,"aria-label":e,class:"copy-text",dir:"auto"});n.value=t;let o=p("dialog",{"aria-labelledby":"copy-title",
class:"copy"},p("form",{method:"dialog"},p("button",{class:"text","aria-label":"Close"},"Close")),p("h2",{id:"copy-title"},e),p("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function _c(t,e){try{return await navigator.clipboard.writeText(t),!0}catch{return TE(t,e),!1}}var Fy=null,_y=()=>[...W("menu").querySelectorAll("[role=menuitem]")];function tr(){let t=W("menu");if(t.hidden)return;let e=t.contains(document.activeElement);
t.hidden=!0,t.replaceChildren(),e&&Fy?.focus()}function ki(t){let e=_y();e[(t+e.length)%e.length]?.focus()}function CE(t){let e=_y().indexOf(document.activeElement),
n={ArrowDown:()=>ki(e+1),ArrowUp:()=>ki(e-1),Home:()=>ki(0),End:()=>ki(-1),Escape:tr,Tab:tr};n[t.key]&&(t.preventDefault(),t.stopPropagation(),n[t.key]())}function ss(t,e,n){
let o=W("menu");o.hidden&&(Fy=document.activeElement);let s=e.filter(a=>a.length);o.replaceChildren(p("p",{class:"menu-title",role:"presentation",dir:"auto"},t),
...s.map(a=>p("div",{role:"group"},...a.map(({label:c,keys:l,run:f})=>p("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":l,onclick:()=>{tr(),
f()}},p("span",{},c),l&&p("kbd",{"aria-hidden":"true"},l)))))),o.setAttribute("aria-label",t),o.hidden=!1;let{offsetWidth:r,offsetHeight:i}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-r-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-i-4))}px`,ki(0)}function By(){let t=W("menu");t.addEventListener(
"keydown",CE),t.addEventListener("contextmenu",e=>e.preventDefault()),document.addEventListener("pointerdown",e=>{t.contains(e.target)||tr()},{capture:!0}),window.
addEventListener("blur",tr),window.addEventListener("resize",tr)}var LE=12;function Hy(t,e,n){let o=g=>g.length===1?Ie(t,g[0]):R(g.length,"actor"),s=()=>e.get().selected;function r(g){let k=new Set(g.flatMap($=>n.canvas().boxed(
$)));e.set({only:[...k],selected:[],focus:null,view:"graph"}),n.canvas().start(),n.note(`Only ${o(g)} and what joins them; undo (z) to show the rest again.`)}function i(g){
let{without:k,open:$}=e.get();e.set({without:[...new Set([...k,...g])],selected:[],open:$?.id&&g.includes($.id)?null:$}),n.note(`${o(g)} hidden; undo (z) to sho\
w ${g.length===1?"it":"them"} again.`)}function a(g){let{unfolded:k,only:$}=e.get();e.set({unfolded:k.filter(M=>!g.includes(M)),only:$&&$.filter(M=>!g.includes(
M)),selected:[]})}let c=g=>{let{unfolded:k}=e.get();return g.every($=>k.includes($))&&g.length>0};function l(g){let k=g.filter(M=>!n.pinned(M)),$={...e.get().pinned};
for(let M of k)$[M]=n.canvas().placeOf(M);if(!k.length)for(let M of g)delete $[M];e.set({pinned:$})}let f=g=>e.set({selected:[...new Set([...s(),...g])]}),u=g=>e.
set({selected:s().filter(k=>!g.includes(k))});async function d(){let g=qs(t,e.get());await _c(g,"Link to this view")&&n.note("The link to this view is on the cl\
ipboard.")}let m=()=>[{label:"Copy link to this view",run:d},{label:"Export…",keys:"x",run:()=>W("show-take").click()}];function h(g){let k=g.length===1?g[0]:
null,$=g.every(D=>s().includes(D)),M=g.every(D=>n.pinned(D)),E=g.filter(D=>n.canvas().layout().nodes.has(D)),L=[...k?[{label:"Open",run:()=>n.open({type:"actor",
id:k})}]:[],{label:"Expand",keys:"e",run:()=>g.forEach(D=>n.expand(D))},...k?[{label:"Focus on it",keys:"f",run:()=>n.focus(k)}]:[],{label:k?"Only this":"Only t\
hese",keys:"o",run:()=>r(g)},{label:"Hide",keys:"h",run:()=>i(g)},...c(g)?[{label:"Fold away",run:()=>a(g)}]:[]],N=k?[{label:"Paths from here…",run:()=>n.pathFrom(
k,null)},{label:"Paths to here…",run:()=>n.pathFrom(null,k)}]:g.length===2?[{label:`Paths from ${o([g[0]])} to ${o([g[1]])}`,run:()=>n.pathFrom(g[0],g[1])},{label:`\
Paths from ${o([g[1]])} to ${o([g[0]])}`,run:()=>n.pathFrom(g[1],g[0])}]:[],O=E.length?[{label:M?"Unpin":"Pin",keys:"k",run:()=>l(E)}]:[];return[L,N,[$?{label:"\
Unselect",run:()=>u(g)}:{label:"Select",run:()=>f(g)},...O],m()]}function w(g){let{links:k}=g,$=n.canvas().actorsOf(g);return[[{label:"Open",run:()=>n.open(Ga(t,
g))},{label:"Only these",run:()=>r($)},{label:k.length===1?"Hide this link":`Hide these ${k.length} links`,run:()=>e.set({without:[...new Set([...e.get().without,
...k])]})}],$.length===2?[{label:`Paths from ${o([$[0]])} to ${o([$[1]])}`,run:()=>n.pathFrom($[0],$[1])},{label:`Paths from ${o([$[1]])} to ${o([$[0]])}`,run:()=>n.
pathFrom($[1],$[0])}]:[],[{label:"Select its actors",run:()=>f($)}],m()]}let y=g=>[[{label:"Show each",run:()=>g.type==="stack"?e.set({stacks:[...e.get().stacks,
g.key]}):n.unfold(g.ids)},{label:"Only these",run:()=>r(g.ids)},{label:"Hide",run:()=>i(g.ids)},{label:"Select",run:()=>f(g.ids)}],g.ids.slice(0,LE).map(k=>({label:Ie(
t,k),run:()=>n.open({type:"actor",id:k})})),m()],x=()=>[[{label:"Show all",keys:"0",run:()=>n.canvas().fit()},{label:"Back to the first view",run:n.fold},{label:"\
Select with a lasso",keys:"l",run:()=>n.canvas().lasso()},...s().length?[{label:"Clear the selection",run:()=>e.set({selected:[]})}]:[]],[...e.canUndo()?[{label:"\
Undo",keys:"z",run:n.undo}]:[],...e.canRedo()?[{label:"Redo",keys:"y",run:n.redo}]:[]],m()];function S(g,k){let $=g&&g.type!=="strand"?n.canvas().actorsOf(g):[];
$.length&&s().length>1&&$.every(M=>s().includes(M))?ss(`${s().length} actors selected`,h(s()),k):g?.type==="actor"?ss(o([g.id]),h([g.id]),k):g?.type==="strand"?
ss(n.canvas().actorsOf(g).map(M=>o([M])).join(" – "),w(g),k):g?ss(o(g.ids),y(g),k):ss("The picture",x(),k)}function v(){let g=s(),k=W("selection");if(k.hidden=
g.length===0,document.body.dataset.selection=String(g.length),!g.length)return;let $=(M,E)=>p("button",{type:"button",class:"text",onclick:E},M);k.replaceChildren(
p("span",{},`${g.length} selected`),$("Only these",()=>r(g)),$("Hide",()=>i(g)),$("More…",M=>ss(`${g.length} actors selected`,h(g),{x:M.clientX,y:M.clientY})),
$("Clear",()=>e.set({selected:[]})))}function b(){let{open:g}=e.get();return s().length?s():g?.type==="actor"?[g.id]:[]}return{menu:S,only:r,hide:i,pin:l,fold:a,
targets:b,update:v}}var Iu=(t,e,n,o)=>p("button",{type:"button",class:"number inline","data-whole":e,onclick:()=>o.showAll(t,e)},n);function Uy(t){document.body.dataset.legend=t?"o\
pen":"closed",W("show-legend").setAttribute("aria-expanded",String(t))}var Gy=()=>Uy(!1);function zy(t,e){let{description:n,asOf:o,narrowedBy:s}=t.info,r=f=>Object.
keys(t[f]).length,i=n?ya(n):"";W("lead").append(i?C(i):""),W("lead").title=ot(i),W("about").append(n?C(n):"");let a=[Iu("table","actors",R(r("actors"),"actor"),
e),Iu("table","links",R(r("links"),"link"),e),Iu("sources","sources",R(r("sources"),"source"),e)];o&&a.push(`as of ${F(o)}`),Object.keys(s).length&&a.push(`narr\
owed by ${Object.entries(s).map(([f,u])=>`${f.replaceAll("_"," ")} ${[u].flat().join(", ")}`).join("; ")}`),W("facts").append(...a.map(f=>p("li",{},typeof f=="s\
tring"?C(f):f))),W("undo").addEventListener("click",e.undo),W("redo").addEventListener("click",e.redo),W("show-help").addEventListener("click",()=>W("help").showModal()),
W("zoom-in").addEventListener("click",()=>e.canvas().zoom(1.25)),W("zoom-out").addEventListener("click",()=>e.canvas().zoom(.8)),W("zoom-fit").addEventListener(
"click",()=>e.canvas().fit()),W("lasso").addEventListener("click",()=>e.canvas().lasso());let c=W("legend"),l=f=>{f&&window.matchMedia("(max-width: 760px)").matches&&
e.open(null),Uy(f),(f?c.querySelector("input"):W("show-legend"))?.focus()};W("show-legend").addEventListener("click",()=>l(document.body.dataset.legend!=="open")),
c.addEventListener("keydown",f=>{f.key!=="Escape"||document.body.dataset.legend!=="open"||(f.preventDefault(),l(!1))})}var xi={d:"M1 6h24"},er=(t,e,n="path")=>tt("svg",{class:`key-sample ${t}`,viewBox:"0 0 26 12","aria-hidden":"true"},tt(n,e)),WE=t=>[er(t,xi),` ${t[0].toUpperCase()}${t.
slice(1)}`],IE=window.matchMedia("(max-width: 760px)"),RE=window.matchMedia("(pointer: coarse), (max-width: 760px)");function Vy(t,e,n){let o=t[0].toUpperCase()+
t.slice(1),s=n.has(t),r=[...n].filter(i=>i!==t);return p("button",{type:"button",class:"text","data-family":t,"aria-pressed":String(s),title:s?`Drawn; click to \
leave ${t} out of the picture`:`In view but not drawn; click to draw ${t}`,onclick:()=>e.set({families:q.filter(i=>r.includes(i)||i===t&&!s)})},s&&er(t,xi),s?o:
`+ ${o}`)}var jE=(t,e)=>p("button",{type:"button",class:"text","data-width":"weight","aria-pressed":String(e),title:e?"Click for ribbons the wider, the more kin\
ds":"Click for ribbons the wider, the greater the weight",onclick:()=>t.set({width:e?"kinds":"weight"})},"Width by weight");function qy(t,e,n){let o=IE.matches,
{ribbons:s,nodes:r,look:i,main:a,drawn:c,present:l,weights:f,weighed:u}=n.layout(),d=s.map(({ribbon:I})=>I),m=new Set(d.filter(I=>I.main).flatMap(({kinds:I,back:B})=>[
...I,...B])),h=n.asked(),w=q.filter(I=>l.has(I)&&!a.has(I)&&l.has("support")),[y,x]=[w.filter(I=>c.has(I)),w.filter(I=>!c.has(I))],S=[...r.values()].some(({box:I})=>I?.
ended),v=({from:I})=>t.columns.columns[r.get(I)?.column??0]?.tone,b=new Set(d.filter(({family:I})=>I==="support").map(v)),g=!o&&!h&&!He(e.get())&&b.has("patron")&&
b.size>1,k=i.tiles==="count"?"the number counts kinds":"the wider, the more kinds",$=f&&u?Za(f):k,M=u&&tc(d),E=a.has("support")?"Support":"Links",L=He(e.get())!==
null,N=i.tiles==="letters"?mo(t).filter(I=>m.has(I)):[],[O,D,A]=RE.matches?["Tap","double tap","hold"]:["Click","double click","right click"];W("hint").textContent=
r.size?`${O} for evidence, ${D} to expand, ${A} for more`:"";let T=Js(W("key"));W("key").replaceChildren(...[m.size>0&&p("li",{},er(L?"compared":"support",xi),`${E}\
: ${$}`),M&&p("li",{},er("unweighed",xi),M),f&&p("li",{},jE(e,u)),g&&p("li",{},er("patrons",xi),"from patrons"),...N.map(I=>p("li",{},p("span",{class:"key-lette\
r",colour:L?null:_n(t.kinds[I].colour)},t.kinds[I].letters),C(t.kinds[I].label))),S&&p("li",{},er("ended",{x:"1",y:"1",width:"24",height:"10",rx:"3"},"rect"),"E\
nded"),...y.map(I=>p("li",{},h?WE(I):Vy(I,e,c))),x.length>0&&p("li",{},...x.map(I=>Vy(I,e,c)))].filter(I=>I instanceof Node)),T?.()}function Bc(t,e,n){let o=!1,s=()=>{if(o)return;let r=performance.now()+30,i;try{do i=t.next();while(!i.done&&performance.now()<r)}catch(a){n(a);return}if(!i.done){
_E(s);return}e(i.value)};return s(),{cancel(){o=!0}}}function _E(t){let{port1:e,port2:n}=new MessageChannel;e.onmessage=()=>{e.close(),t()},n.postMessage(null)}function Ky(t,e,n,o){let s=[{actor:e,phase:"start"}],r=new Set([`${e} start`]),i=(c,l)=>{let f=`${c} ${l}`;return l!==null&&!r.has(f)&&!!r.add(f)},a=({others:c})=>(o(
c.length),c);for(let c=0;s.length;c++){for(let{actor:f,phase:u}of s){if(Dn(u))for(let d of a(t.parts(f)))i(d,"down")&&s.push({actor:d,phase:"down"});if(Nn(u))for(let d of a(
t.wholes(f)))i(d,"up")&&s.push({actor:d,phase:"up"})}if(s.some(({actor:f,phase:u})=>f===n&&u!=="start"&&u!=="down"))return c;let l=[];for(let{actor:f,phase:u}of s)
for(let d of a(t.ahead(f))){let m=Wn(t,u,f,d);m&&i(d,m)&&l.push({actor:d,phase:m})}s=l}return null}var Nt=(t,e,n,o,s=!1)=>({change:t,words:e,options:n,parts:o,hostile:s}),Jy=Nt("parts","allow steps between whole and part","without --no-parts",{parts:!0}),Zy=(t,e)=>[
...ju(t.filter).flat(),...Si(t,!1),...Fu(t.filter).flat(),...Si(t,!0)].filter(n=>n.change===e.change&&(e.hostile||!n.hostile)),BE={together:["in-order","any"],"\
in-order":["any"],any:[]};function ju(t){let e=[];t.certain&&e.push([Nt("certain","include links that are only possibly active","without --certain",{certain:!1})]);
let n=Y.slice(0,at(t.minConfidence??"low")).reverse();e.push(n.map(s=>Nt("minConfidence",`include links of ${s} confidence`,`--min-confidence ${s}`,{minConfidence:s})));
let o=BE[t.time];return e.push(o.map(s=>Nt("time",`relax the time rule to ${s}`,`--time ${s}`,{time:s}))),e}var PE=[{name:"without",words:"do not exclude"},{name:"\
via",words:"do not require"}];function Fu(t){let e=[];for(let{name:n,words:o}of PE)for(let s of t[n])e.push([Nt(n,`${o} ${s}`,`without --${n} ${s}`,{[n]:t[n].filter(
r=>r!==s)})]);t.parts||e.push([Jy]);for(let n of gt.filter(o=>!t.status.includes(o))){let o=[...t.status,n];e.push([Nt("status",`include ${n} links`,`--status ${o.
join(",")}`,{status:o})])}return t.undirected||e.push([Nt("undirected","follow links in both directions","--undirected",{undirected:!0})]),e}function*tb(t){let{
filter:e,index:n,first:o}=t,s=n.actors.length-1,r=_u(t);if(r===null||e.maxHops>=s)return[];let i=yield*o({...e,maxHops:Math.min(s,Math.max(r,e.maxHops+oa))});return i?
[Pc(i.hops.length-i.steps)]:[]}var Pc=t=>Nt("maxHops",`allow ${t.toLocaleString("en")} ${t===1?"hop":"hops"}`,`--max-hops ${t}`,{maxHops:t});function _u({index:t,
filter:e,from:n,to:o,budget:s}){return Ky(ao(t,e),G(t.actorAt,n),G(t.actorAt,o),s.spend)}function Si({index:t,filter:e},n){let o=t.kinds.map((a,c)=>c),s=a=>eb(t,
e,a),r=o.filter(s).map(a=>t.kinds[a]),i=a=>q.indexOf(t.families[a]);return o.filter(a=>t.families[a]==="hostility"===n).filter(a=>!s(a)&&!e.without.includes(t.kinds[a])).
sort((a,c)=>i(a)-i(c)||a-c).map(a=>{let c=[...r,t.kinds[a]].sort(),l=n?", which are hostile: not support":"",f=`include ${t.labels[a].toLowerCase()} links${l}`;
return Nt("kinds",f,`--kind ${c.join(",")}`,{kinds:c,families:[]},n)})}var eb=(t,e,n)=>(e.kinds.length===0||e.kinds.includes(t.kinds[n]))&&(e.families.length===
0||e.families.includes(t.families[n])),Bu=({index:t,filter:e})=>t.kinds.some((n,o)=>t.families[o]==="hostility"&&eb(t,e,o)),Ru=(t,e="",n=!1)=>Nt("kinds",`allow \
every kind of link${e}`,`--family ${t.join(",")}`,{kinds:[],families:t},n);function*nb(t){let e=Io(t.filter);if(!e)return[];let{s1:n,s2:o,e1:s,e2:r}=t.index,i=(d,m)=>[
...new Set(d.flatMap(h=>Array.from(h.filter(m))))].sort((h,w)=>h-w),a=i([n,o],d=>e[1]<d&&d<1e9),c=i([s,r],d=>-1e9<d&&d<e[0]).reverse(),l=yield*Qy(t,c.map(d=>Xy(
t.filter,d,e[1]))),f=yield*Qy(t,a.map(d=>Xy(t.filter,e[0],d))),u=[l,f].filter(Ut).map(d=>[d]);return u.length?u:[[Nt("time","drop the date","without --on or --b\
etween",{on:null,between:null})]]}function Xy(t,e,n){let o=`${ie(e)??""}..${ie(n)??""}`;return Nt(t.on===null?"between":"on",`look at ${HE(ie(e),ie(n))}`,`--bet\
ween ${o}`,{on:null,between:o})}function HE(t,e){return t&&e?t===e?t:`${t} to ${e}`:t?`from ${t}`:e?`up to ${e}`:"any day"}function*Qy(t,e){let[n,o]=[0,e.length];
for(;n<o;){let s=n+o>>1;(yield*t.first({...t.filter,...e[s].parts}))?o=s:n=s+1}return e[n]??null}function Pu(t,e,n){let{filter:o}=t,s=Ru(nn," that is not hostil\
e");Bu(t)?s=Ru(q):n&&(s=Ru(q,", some of which are hostile: not support",!0));let r=[Nt("undirected","follow links in both directions","--undirected",{undirected:!0}),
Jy,Nt("status","include denied links",`--status ${gt.join(",")}`,{status:gt}),Nt("without","exclude nothing","without --without",{without:[]}),Nt("via","require\
 no actor","without --via",{via:[]}),s,Pc(e),Nt("on","drop the date","without --on or --between",{on:null,between:null}),Nt("time","relax the time rule to any",
"--time any",{time:"any"}),Nt("minConfidence","include links of low confidence","--min-confidence low",{minConfidence:null}),Nt("certain","include links that ar\
e only possibly active","without --certain",{certain:!1})],i=(a,c)=>JSON.stringify(a)===JSON.stringify(c);return r.filter(({parts:a})=>Object.keys(a).some(c=>!i(
o[c],a[c])))}var rb=(t,e,n,o={},s={})=>Ls(Hu(t,e,n,o,s));function*Hu(t,e,n,o={},{work:s,budget:r=new Ln(s)}={}){let i=to(o);function*a(f){yield;let{paths:u,truncatedBy:d}=yield*zo(
t,e,n,{...f,limit:1},{budget:r,beyond:!1});return d==="work"&&!u.length&&(c.truncated=!0),u[0]??null}let c={graph:t,index:qe(t),from:e,to:n,filter:i,truncated:!1,
budget:r,first:a},l={from:e,to:n,filter:i,truncated:!1,truncatedBy:null,path:yield*a(i),relaxations:[],together:[],parts:null};if(!l.path&&!c.truncated)try{yield*GE(
c,l)}catch(f){if(!(f instanceof Cn))throw f;c.truncated=!0}return{...l,truncated:c.truncated,truncatedBy:c.truncated?"work":null}}function*GE(t,e){if(e.parts=VE(
t),e.parts)return;let{filter:n}=t;function*o(s){for(let r of s){let i=yield*zE(t,r);i&&e.relaxations.push(i)}}yield*o(ju(n)),yield*o(yield*nb(t)),yield*o([yield*tb(
t)]),yield*o(Si(t,!1).map(s=>[s])),yield*o(Fu(n)),yield*o(Si(t,!0).map(s=>[s])),e.relaxations.length||(e.together=yield*qE(t))}function ib(t,e){let n={...t,...e};
return Tr(n)?n:{...n,certain:!1}}function*zE({filter:t,first:e},n){for(let{parts:o,hostile:s,...r}of n){let i=ib(t,o),a=yield*e(i);if(a)return{...r,filter:vn(i),
path:a}}return null}function VE({index:t,from:e,to:n,budget:o}){let s=i=>{let a=new Set([G(t.actorAt,i)]);for(let c of a){o.spend(t.outgoing.others[c]+t.incoming.
others[c]);for(let{rows:l,ends:f}of[{rows:t.outgoing,ends:t.target},{rows:t.incoming,ends:t.source}])for(let u=l.start[c];u<l.start[c+1];u++)a.add(f[l.links[u]])}
return a},r=s(e);return r.has(G(t.actorAt,n))?null:[r,s(n)].map(i=>[...i].sort((a,c)=>a-c).map(a=>t.actors[a]))}function*qE(t){let{filter:e,first:n}=t,o=l=>ib(e,
Object.assign({},...l.map(f=>f.parts)));function*s(l){return(yield*n(o(l)))!==null}let r=yield*YE(t,s);if(!r)return[];for(let[l,f]of r.entries())for(let u of Zy(
t,f))if(yield*s(r.with(l,u))){r[l]=u;break}let i=yield*n(o(r));if(!i)return[];let a=r.map(l=>l.change==="maxHops"?Pc(i.hops.length-i.steps):l),c=vn(o(a));return a.
map(({parts:l,hostile:f,...u})=>({...u,filter:c,path:i}))}function*YE(t,e){let n=yield*ob(t,!1,e);return n||Bu(t)?n:yield*ob(t,!0,e)}function*ob(t,e,n){let o=Pu(
t,KE(t,e),e),s=o.filter(a=>a.change!=="maxHops"),r=yield*sb(s,n);if(!r)return yield*sb(o,n);let i=s.length===o.length?0:r.length-2;for(let a=1;a<=i;a++)for(let c of Uu(
s,a)){let l=o.filter(f=>c.includes(f)||!s.includes(f));if(yield*n(l))return l}return r}function*sb(t,e){if(!(yield*e(t)))return null;let n=[];for(let s of t)(yield*e(
t.filter(r=>r!==s)))||n.push(s);let o=t.filter(s=>!n.includes(s));for(let s=0;s<o.length;s++)for(let r of Uu(o,s)){let i=t.filter(a=>n.includes(a)||r.includes(a));
if(yield*e(i))return i}return t}function KE(t,e){let{filter:n,index:o}=t,s=Object.assign({},n,...Pu(t,1,e).map(i=>i.parts)),r=_u({...t,filter:s})??0;return Math.
max(n.maxHops,Math.min(o.actors.length-1,Math.max(r,n.maxHops+oa)))}function*Uu(t,e){if(e===0)yield[];else for(let n=0;n+e<=t.length;n++)for(let o of Uu(t.slice(
n+1),e-1))yield[t[n],...o]}var cb={any:"each at any time",together:"together on one day","in-order":"one after another"},XE=150,hn=null,vi={paths:[],links:new Set},ht,Mt,se;function lb(t,e,n){
[ht,Mt,se]=[t,e,n]}var qn=()=>Mt.get().question??{from:null,to:null,walk:{}},de=(t,e)=>Mt.set(Lr(Mt.get(),t,e)),fb=t=>Mt.set(Bp(ht,Mt.get(),t));function nr(){if(!Mt)
return null;let{chosen:t}=Mt.get();return t===null?null:$i()[t]??null}function Hc(){let{from:t,to:e}=qn();return{from:t,to:e,filter:En(ht,Mt.get())??{}}}var $i=()=>ub().
paths,Uc=()=>pt(Mt.get())?ub().links:null;function ub(){let t=sr();return t===null||t==="cancelled"?vi={paths:[],links:new Set}:typeof t=="object"&&"walked"in t?
vi={paths:[],links:t.walked}:typeof t=="object"&&t.paths!==vi.paths&&(vi={paths:t.paths,links:Ef(t.paths)}),vi}var or=()=>["starting","searching"].includes(String(
sr()));function sr(t=Mt.get()){let e=pt(t),n=t.compare?.by==="dates"?t.compare:null,o=e?JSON.stringify([t.question,En(ht,t),n]):null;return hn?.key!==o&&(hn?.cancel(),
hn=null,o&&JE(o,QE(t))),hn?.state??null}function rr(){return hn?.state!=="starting"&&hn?.state!=="searching"?!1:(hn.cancel(),Gu(hn,"cancelled"),!0)}function Gc(){
hn=null,se.answered()}function*QE(t){for(let r of Jf(t))yield*Yr(ht,r);let e=$e(t);if(!e){t.window&&(yield*Yr(ht,{...t,window:null}));let{links:r,truncated:i}=yield*Yr(
ht,t);return{walked:r,truncated:i}}let n=En(ht,t);if(!n)throw new RangeError("the filters show nothing: choose at least one value of each");let o=yield*zo(ht,e.
from,e.to,n),s=o.paths.length?null:yield*Hu(ht,e.from,e.to,o.filter);return{...o,why:s}}function JE(t,e){let n={key:t,state:"starting",cancel:()=>{}};hn=n;let o=!0,
s=setTimeout(()=>Gu(n,"searching"),XE),r=a=>{clearTimeout(s),o?n.state=a:Gu(n,a)},{cancel:i}=Bc(e,r,a=>{if(!(a instanceof RangeError))throw a;r({wrong:`${a.message[0].
toUpperCase()}${a.message.slice(1)}.`,paths:[]})});n.cancel=()=>{clearTimeout(s),i()},o=!1}function Gu(t,e){t.state=e,se.answered()}var ZE={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function tA(t,e){let n=i=>e.open(t.get().open?.type===i?null:{type:i}),o=i=>()=>{let{open:a}=t.
get();return a?.type==="actor"?i(a.id):!1},s=i=>()=>{let a=e.commands().targets();return a.length?i(a):!1},r=i=>()=>t.set({view:i},{tracked:!1});return[[["/"],"\
find an actor, event, source, link or story",()=>W("search").focus()],[["q"],"the question: its first part",()=>Ct(document,"#question [data-part]")?.focus()],[
["1"],"the graph",r("graph")],[["2"],"the timeline",r("timeline")],[["3"],"the tables",r("table")],[["4"],"the matrix",r("matrix")],[["5"],"the sources",r("sour\
ces")],...eA(r("hypotheses")),[["p"],"the answer to the question as a list: paths, or actors with their links",()=>n("paths")],[["c"],"compare two times, two ac\
tors or two filters",()=>W("show-compare").click()],[["s"],"stories: a sequence of views with text",()=>W("show-stories").hidden?!1:n("stories")],[["e"],"expand\
 the selected actor: show its neighbours",o(e.expand)],[["f"],"focus on the selected actor, or leave the focus",()=>t.get().focus?e.unfocus():o(e.focus)()],[["h"],
"hide the selected actors",s(i=>e.commands().hide(i))],[["k"],"pin or unpin the selected actors",s(i=>e.commands().pin(i))],[["o"],"only the selected actors",s(
i=>e.commands().only(i))],[["l"],"select with a lasso: the next drag goes round actors",()=>e.canvas().lasso()],[["m"],"menu of the selected actor: all that can\
 be done with it",()=>db(t,e)],[["z"],"undo",e.undo],[["y"],"redo",e.redo],[["x"],"export: pictures, tables, files, citations",()=>W("show-take").click()],[["+",
"="],"closer",()=>e.canvas().zoom(1.25)],[["-"],"farther",()=>e.canvas().zoom(.8)],[["0"],"show all",()=>e.canvas().fit()],[["?"],"this help",()=>W("help").showModal()]]}
var eA=t=>Ct(document,'[data-view="hypotheses"]')?[[["6"],"the hypotheses",t]]:[];function db(t,e){if(t.get().view!=="graph")return!1;let[n=null]=e.commands().targets();
return e.commands().menu(n===null?null:{type:"actor",id:n},e.canvas().whereIs(n))}function nA(t,e,n){let{open:o}=e.get(),s=o?.type==="actor"?o.id:null;if(t.key===
"Enter"&&s&&W("panel-title").focus(),(t.key==="ContextMenu"||t.key==="F10"&&t.shiftKey)&&(t.preventDefault(),db(e,n)),t.key===" "&&s){t.preventDefault();let{selected:a}=e.
get();e.set({selected:a.includes(s)?a.filter(c=>c!==s):[...a,s]})}let r=ZE[t.key];if(!r)return;t.preventDefault();let i=n.canvas().beside(s,...r);i&&n.open({type:"\
actor",id:i})}function pb(t,e){let n=tA(t,e),o=new Map(n.flatMap(([s,,r])=>s.map(i=>[i,r])));W("keys").append(...n.flatMap(([s,r])=>[p("dt",{},s.map((i,a)=>[a?"\
 ":"",p("kbd",{},i)])),p("dd",{},r)]),p("dt",{},"arrows"),p("dd",{},"on the graph: move between actors; Enter opens the panel, Space selects, Shift+F10 opens th\
e menu"),p("dd",{},"in lists, in the legend and in the matrix: move between rows"),p("dt",{},p("kbd",{},"Esc")),p("dd",{},"cancel the search for paths, leave th\
e field, show all paths again, or close the panel")),W("canvas").addEventListener("keydown",s=>nA(s,t,e)),document.addEventListener("keydown",s=>{if(s.defaultPrevented||
document.querySelector("dialog[open]"))return;let r=s.target.closest("input:not([type=checkbox], [type=range], [type=radio]), select, textarea");if(s.key==="Esc\
ape"&&(rr()?s.preventDefault():r?r.blur():t.get().chosen!==null?t.set({chosen:null},{tracked:!1}):e.open(null)),r)return;if((s.ctrlKey||s.metaKey)&&s.key.toLowerCase()===
"z")s.shiftKey?e.redo():e.undo();else if(s.ctrlKey||s.metaKey||s.altKey||o.get(s.key)?.()===!1||!o.has(s.key))return;s.preventDefault()})}var Ft,Oi,wn;function zu(t){let e=Ft.stories.find(n=>n.id===t);if(!e)throw new RangeError(`the page has no story ${t}`);return e}function Vu(t){let e=(c,l)=>Object.
hasOwn(Ft[c],l),n=t.sentences.flatMap(c=>c.links??[]).filter(c=>e("links",c)),s=t.sentences.flatMap(c=>c.events??[]).filter(c=>e("events",c)).flatMap(c=>Ft.events[c].
roles.map(({actor:l})=>l)),r=[...new Set([...t.show??[],...s,...n.flatMap(c=>[Ft.links[c].source,Ft.links[c].target])])].filter(c=>e("actors",c)),i=t.filter??{},
a={kinds:null,types:null,confidences:null,statuses:null,countries:null,window:null,certain:!1,without:[],only:null,focus:null,unfolded:r,question:null,chosen:null,
view:"graph"};return Object.assign(a,t.path?oo(Ft,{...t.path,filter:i}):vs(Ft,i)),t.focus&&e("actors",t.focus)&&(a.focus={id:t.focus,depth:t.depth??1}),a}function zc(t,e){
let n=zu(t),o=Math.max(0,Math.min(n.steps.length-1,e));Oi.set({...Vu(n.steps[o]),story:{id:t,step:o},open:{type:"stories"}}),wn.say(`${n.title}: ${o+1} of ${n.steps.
length}, ${n.steps[o].title}`),wn.canvas().fit()}function mb(t,e,n,o){[Ft,Oi,wn]=[t,e,n],zc(o,0)}function hb(t,{id:e,step:n}){return Ft=t,{...Vu(zu(e).steps[n]),
story:{id:e,step:n},open:{type:"stories"}}}var sA=()=>Oi.set({...Vu({sentences:[]}),story:null});function rA(){return(Ft.info.untold??[]).map(({title:e})=>p("p",
{class:"notice"},C(e),": not available, because this page lacks some of its records."))}function iA(){return p("ul",{class:"stories"},(Ft.stories??[]).map(t=>p(
"li",{},p("button",{type:"button",class:"record",onclick:()=>zc(t.id,0)},p("span",{class:"what"},C(t.title),t.summary&&p("span",{class:"ends"}," ",C(t.summary))),
p("span",{class:"fine"},R(t.steps.length,"step"))))))}function aA({text:t,links:e=[],events:n=[]}){let o=[...e.filter(i=>Ft.links[i]).map(i=>vt(Ft,i,wn.open)),...n.
filter(i=>Ft.events[i]).map(i=>Ae(Ft,i,wn.open))],s=e.filter(i=>Ft.links[i]),r=()=>wn.canvas().highlight({actors:s.flatMap(i=>[Ft.links[i].source,Ft.links[i].target]),
links:s});return p("li",{class:"sentence",onpointerenter:r,onpointerleave:()=>wn.light(),onfocusin:r,onfocusout:()=>wn.light()},p("p",{},C(t)),o.length>0&&p("de\
tails",{},p("summary",{},`Based on ${R(o.length,"record")}`),p("ul",{class:"links"},o.map(i=>p("li",{},i)))))}function cA(t,e){return p("p",{class:"stepper"},p(
"button",{type:"button","aria-label":"Previous step",disabled:e===0,onclick:()=>zc(t.id,e-1)},"‹"),p("span",{},`${e+1} of ${t.steps.length}`),p("button",{type:"\
button","aria-label":"Next step",class:"primary",disabled:e===t.steps.length-1,onclick:()=>zc(t.id,e+1)},"›"),p("button",{type:"button",class:"text",onclick:sA},
"All stories"))}function wb(t,e,n){[Ft,Oi,wn]=[t,e,n];let o=Oi.get().story,s=o&&zu(o.id);if(!s)return{eyebrow:["A sequence of views; links or events support eac\
h sentence"],title:"Stories",body:[iA(),rA()]};let r=Math.min(o.step,s.steps.length-1),{title:i,sentences:a}=s.steps[r];return{eyebrow:[C(s.title)],title:C(i),body:[
cA(s,r),p("ul",{class:"sentences"},a.map(aA)),s.steps[r].path&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>wn.open({type:"paths"})},"Open the \
paths of this step"))]}}var Yu=t=>({width:t.width,...lA(t),...fA(t),...uA(t)}),lA=({hypotheses:t,changes:e,question:n,focus:o,story:s})=>t&&!e&&!n&&!o&&!s?{view:"hypotheses"}:{};function fA(t){
if(!t.changes)return{};let e=window.matchMedia("(max-width: 1000px)").matches;return{compare:{by:"versions"},open:e?null:{type:"compare"}}}function uA(t){let{question:e,
focus:n,story:o}=t;return e?{open:{type:"paths"},...oo(t,e)}:o?hb(t,o):n&&Object.hasOwn(t.actors,n.id)?{focus:n,open:{type:"actor",id:n.id}}:{}}var gb=46,ir=5,pA=10,mA=15,yb={linked:"Most linked first",camps:"By camp",country:"By country",first:"Earliest first",name:"By name"},Vc=new Intl.Collator("en",
{sensitivity:"base",numeric:!0});function Ku(t,e){let{columns:n=[],of:o={}}=t.columns??{},s=o[e]??n.length;return[s,n[s]?.title||`Column ${s+1}`]}function Xu(t,e,n,o){
let s=new Map;for(let l of e)s.set(l,{id:l,links:[],first:"9999",group:null});for(let l of n){let{source:f,target:u,span:d}=t.links[l];for(let m of f===u?[f]:[f,
u]){let h=s.get(m);if(!h)continue;h.links.push(l);let w=d[0]??d[1]??"9999";w<h.first&&(h.first=w)}}let r=[...s.values()],i=new Map(r.map(l=>{let{name:f,country:u}=t.
actors[l.id],d=o==="camps"?Ku(t,l.id):null;return d&&(l.group=d[1]),o==="country"&&(l.group=bf(u)||"No country given"),[l,{name:f,camp:d?.[0]??0,last:u?0:1}]})),
a=(l,f)=>f.links.length-l.links.length||Vc.compare(G(i,l).name,G(i,f).name),c={linked:a,name:(l,f)=>Vc.compare(G(i,l).name,G(i,f).name),first:(l,f)=>l.first<f.first?
-1:l.first>f.first?1:a(l,f),country:(l,f)=>G(i,l).last-G(i,f).last||Vc.compare(l.group??"",f.group??"")||a(l,f),camps:(l,f)=>G(i,l).camp-G(i,f).camp||a(l,f)};return r.
sort(c[o])}function hA({span:t,spans:e=[t],end:n,periods:o=[]},s,r){let i=o.some(c=>c.endsWith("/..")),a=e.map(c=>wA(c,n===".."||i&&c[2]!==null&&c[3]===null,s,r)).
filter(Ut);return a.length===0?null:{left:Math.min(...a.map(({left:c})=>c)),right:Math.max(...a.map(({right:c})=>c)),solid:a.find(({solid:c})=>c)?.solid??null,fadeLeft:a[0].
fadeLeft,fadeRight:U(a).fadeRight,ongoing:a.some(({ongoing:c})=>c),parts:a}}function wA(t,e,n,o){let[s,r,i,a]=t.map(Gt),c=[s,r,i,a].filter(w=>w!==null);if(c.length===
0)return null;let l=s===null,f=a===null,u=n(s??Math.min(...c))-(l?gb:0),d=n((a??Math.max(...c))+1)+(f?gb:0),m=w=>Math.max(0,Math.min(o,w));[u,d]=[m(Math.min(u,o-
ir)),m(Math.max(d,ir))],d=Math.max(d,u+ir);let h=null;if(r!==null&&i!==null&&r<=i){let[w,y]=[m(Math.min(n(r),o-ir)),m(Math.max(n(i+1),ir))];h=[w,Math.max(y,w+ir)],
d=Math.max(d,h[1])}return{left:u,right:d,solid:h,fadeLeft:l,fadeRight:f,ongoing:e}}function gA(t,e,n){let o=t.links[e],{label:s,symmetric:r}=t.kinds[o.kind],i=o.
source===n;return`${s} ${r?"with":i?"→":"←"} ${t.actors[i?o.target:o.source].name}`}function bb(t,e,{x:n,width:o,measure:s,most:r=4,all:i=!1,wanted:a=null}){
let c=[],l=0;for(let h of e.links){let w=hA(t.links[h],n,o);w?c.push({link:h,...w}):l+=1}let f=({link:h})=>-at(t.links[h].confidence),u=({link:h})=>t.kinds[t.links[h].
kind].label;c.sort(i?(h,w)=>Vc.compare(u(h),u(w))||h.left-w.left:(h,w)=>+(w.link===a)-+(h.link===a)||+!h.solid-+!w.solid||f(h)-f(w)||w.right-w.left-(h.right-h.left)||
h.left-w.left);let d=[],m=[];for(let h of c){let w=gA(t,h.link,e.id),y=Math.min(s(w)+(t.links[h.link].status==="asserted"?0:mA),o),x=Math.max(0,Math.min(h.fadeLeft&&
h.solid?h.solid[0]:h.left,o-y)),S=Math.min(x,h.left),v=Math.max(h.right,x+y)+pA,b=d.findIndex(g=>g.every(([k,$])=>v<=k||S>=$));b<0&&!i&&d.length>=r||(b<0&&(b=d.
push([])-1),d[b].push([S,v]),m.push({...h,row:b,text:w,labelLeft:x,wide:y}))}return{bars:m,rows:d.length,more:c.length-m.length,undated:l}}function kb(t,e,{x:n,
width:o,measure:s,most:r=2}){let i=l=>t.events[l].roles.length+t.events[l].claims.length,a=Array.from({length:r},()=>[]),c=[];for(let[l,f]of[...e].sort(([u,d],[
m,h])=>i(m)-i(u)||d-h)){let u=s(t.events[l].name)+18,d=n(f),m=d+u<=o?d:Math.max(0,d+2-u),h=a.findIndex(w=>w.every(([y,x])=>m+u+6<=y||m>=x+6));h<0||(a[h].push([m,
m+u]),c.push({id:l,at:d,left:m,wide:u,row:h}))}return c.sort((l,f)=>l.at-f.at)}var yA=new Intl.Collator("en",{sensitivity:"base",numeric:!0});function bA(t){let e=new Map;for(let{kind:o}of Object.values(t.links))e.set(o,(e.get(o)??0)+1);let n=o=>q.
indexOf(t.kinds[o].family);return Object.keys(t.kinds).sort((o,s)=>n(o)-n(s)||(e.get(s)??0)-(e.get(o)??0)||(o<s?-1:1))}function kA(t,e,n){let o=new Map,s=(r,i,a,c)=>{
let l=o.get(r)??new Map,f=l.get(i)??new Map;o.set(r,l.set(i,f.set(a,[...f.get(a)??[],c])))};for(let r of e){let{source:i,target:a,kind:c}=t.links[r];i===a||n!==
"all"&&t.kinds[c].family!==n||(s(i,a,c,r),t.kinds[c].symmetric&&s(a,i,c,r))}return o}var xA={from:24,to:20},xb=3,SA=150;function Sb(t,e,n,{order:o,grouped:s,opened:r,
roleOf:i}){let a=h=>n.get(h)??0,c=(h,w)=>yA.compare(t.actors[h].name,t.actors[w].name)||(h<w?-1:1),l=(h,w)=>a(w)-a(h)||c(h,w),f=(h,w)=>i(h)[0]-i(w)[0],u={kinds:l,
name:c,role:(h,w)=>f(h,w)||l(h,w)},d=new Set([...n.keys()].sort(l).slice(0,xA[e])),m=new Map;for(let h of[...n.keys()].sort(u[o]))nt(m,s?i(h)[0]:0,h);return[...m].
sort(([h],[w])=>h-w).map(([h,w])=>{let y=`${e}${h}`,x=w.filter(k=>!d.has(k)).sort(l),S=x.length>xb&&r.includes(y),v=x.slice(S?SA:0),b=new Set(v.length>xb?v:[]),
g=w.filter(k=>!b.has(k)).map(k=>({key:k,ids:[k],kinds:a(k),stack:!1}));return b.size&&g.push({key:y,ids:[...b],kinds:v.reduce((k,$)=>k+a($),0),stack:!0}),{key:y,
title:s?i(w[0])[1]:null,entries:g,folds:S}})}function vb(t,e,n){let o=kA(t,e,n.family),s=bA(t),r=new Map,i=new Map,a=new Set;for(let[f,u]of o)for(let[d,m]of u){
r.set(f,(r.get(f)??0)+m.size),i.set(d,(i.get(d)??0)+m.size);for(let h of m.values())for(let w of h)a.add(w)}function c(f,u){let d=new Map;for(let m of f.ids)for(let h of u.
ids)for(let[w,y]of o.get(m)?.get(h)??[])d.set(w,[...d.get(w)??[],...y]);return[...d].sort(([m],[h])=>s.indexOf(m)-s.indexOf(h)).map(([m,h])=>({kind:m,links:h,...ja(
t,h,n.window)}))}let l=new Set([...a].map(f=>t.links[f].kind));return{givers:Sb(t,"from",r,n),receivers:Sb(t,"to",i,n),links:a,kinds:s.filter(f=>l.has(f)),cell:c}}var $b=12,Te;function Yt(){Te&&(Te.hidden=!0)}function Mi(t,{left:e,right:n=e,top:o,bottom:s=o}){Te||(Te=p("div",{id:"bubble",role:"presentation"}),document.body.
append(Te),document.addEventListener("keydown",a=>{a.key==="Escape"&&Yt()})),Te.replaceChildren(...ue(t).filter(a=>a!=="").map(a=>typeof a=="string"?p("span",{},
a):a)),Te.hidden=!1;let r=(e+n)/2-Te.offsetWidth/2;Te.style.left=`${Math.max(6,Math.min(r,window.innerWidth-Te.offsetWidth-6))}px`;let i=o-Te.offsetHeight-$b;Te.
style.top=`${i<6?Math.min(s+$b,window.innerHeight-Te.offsetHeight-6):i}px`}function ar(t,e){let n=()=>Mi(e(),t.getBoundingClientRect());return t.addEventListener(
"pointerenter",n),t.addEventListener("focus",()=>{t.matches(":focus-visible")&&n()}),t.addEventListener("pointerleave",Yt),t.addEventListener("blur",Yt),t}var[$A,OA]=["#ffffff","#11151b"],Ob=5,Mb=36,MA=[["high","high confidence"],["moderate","moderate"],["low","low"],["high disputed","disputed"],["high ended","end\
ed"]],EA=([t,e])=>p("li",{},p("span",{class:`tick plain ${t}`,"aria-hidden":"true"}),e);function qc(t,e,{links:n=[],confidence:o="high",disputed:s,denied:r,ended:i,
possible:a}={}){let{letters:c,colour:l}=t.kinds[e],u=Object.entries({disputed:s,denied:r,ended:i,possible:a}).filter(([,m])=>m),d=p("span",{class:["tick",o,...u.
map(([m])=>m)].join(" "),"data-kind":e,"data-link":n[0],"aria-hidden":"true"},c);return d.style.setProperty("--tick",un(l,$A,Ob)),d.style.setProperty("--tick-da\
rk",un(l,OA,Ob)),d}var Ei=(t,{ids:e,stack:n})=>n?`${e.length.toLocaleString("en")} more actors`:ot(t.actors[e[0]].name),AA=t=>[...t].length>Mb?`${[...t].slice(0,
Mb-1).join("")}…`:t;function Eb(t,e,n){let{ids:o,kinds:s,stack:r}=e,i=Ei(t,e);return p("th",{scope:n==="from"?"row":"col",class:r?"matrix-name stack":"matrix-\
name",tabindex:-1,"data-entry":e.key,"data-side":n,"data-actor":r?null:o[0],"aria-expanded":r?"false":null,title:r?"Show them one by one":i},p("span",{class:"ma\
trix-label"},!r&&Ee(t.types[t.actors[o[0]].type]),r?i:C(n==="to"?AA(i):i)),p("span",{class:"count",title:"Kinds of link in all its cells"},s.toLocaleString("en"),
p("span",{class:"hidden"}," kinds")))}function Ab({key:t,title:e,folds:n},o){let s=p("button",{type:"button",class:"text",onclick:()=>o(t)},"Fewer");return p("s\
pan",{class:"matrix-group-title"},e??"",n&&s)}function TA(t,e,n,o){let s=e.cell(n,o),r=s.map(({kind:i})=>t.kinds[i].label).join(", ");return p("td",{tabindex:-1,
class:[s.length>0&&"some",(n.stack||o.stack)&&"stack"].filter(Ut).join(" ")||null,"data-from":n.key,"data-to":o.key},s.length>0&&[p("span",{class:"hidden"},`${Ei(
t,n)} to ${Ei(t,o)}: ${r}`),p("span",{class:"ticks"},s.map(i=>qc(t,i.kind,i)))])}function Tb(t,e,{label:n,corner:o,fold:s}){let r=e.receivers.flatMap(({entries:d})=>d),
i=e.receivers.some(({title:d,folds:m})=>d!==null||m),a=new Set(e.receivers.map(({entries:d})=>d[0].key)),c=p("td",{class:"matrix-corner",rowspan:i?2:1},p("ul",{
class:"matrix-grades","aria-label":"Key to the ticks"},MA.map(EA)),p("span",{class:"matrix-to"},`${o[1]} →`),p("span",{class:"matrix-from"},`${o[0]} ↓`)),l=r.
map(d=>Eb(t,d,"to")),f=[i&&p("tr",{class:"matrix-groups"},c,e.receivers.map(d=>p("th",{scope:"colgroup",colspan:d.entries.length},Ab(d,s)))),p("tr",{},!i&&c,l)].
filter(Ut),u=p("table",{role:"grid",class:"matrix","aria-label":n},p("thead",{},f),e.givers.map(d=>p("tbody",{},(d.title!==null||d.folds)&&p("tr",{class:"matrix\
-groups"},p("th",{scope:"rowgroup",colspan:r.length+1},Ab(d,s))),d.entries.map(m=>p("tr",{},Eb(t,m,"from"),r.map(h=>TA(t,e,m,h)))))));for(let d of Q(u,"td[data-\
to], th[data-side=to]"))a.has(d.dataset.to??d.dataset.entry??"")&&d.classList.add("first");return u}function Cb(t,e,n,o){let s=({links:r,confidence:i,disputed:a,
denied:c,ended:l,possible:f})=>[r.length>1&&R(r.length,"link"),`${i} confidence`,a&&"disputed",c&&"denied",l&&"ended",f&&"possible, not certain, at the time cho\
sen"].filter(Ut);return[p("strong",{},C(Ei(t,e))," → ",C(Ei(t,n))),...o.map(r=>p("span",{class:"matrix-said"},qc(t,r.kind,r),C(t.kinds[r.kind].label),p("span",
{class:"fine"},` ${s(r).join(", ")}`)))]}var LA={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1],PageUp:[-10,0],PageDown:[10,0]};function DA(t){return[...t.rows].map(n=>Q(n,"th[data-en\
try], td[data-to]")).filter(n=>n.length>0).map((n,o)=>o===0?[null,...n]:n)}function Lb(t){let e=null,n=[],o=null;function s(a){a&&(o&&(o.tabIndex=-1),o=a,o.tabIndex=
0)}function r(a){let c=n.findIndex(l=>l.includes(a));return[c,c<0?-1:n[c].indexOf(a)]}function i(a){if(!(a.target instanceof HTMLElement)||a.altKey||a.metaKey)return;
let[c,l]=r(a.target);if(c<0)return;if(a.key==="Enter"||a.key===" "){a.preventDefault(),t(a.target);return}let[f,u]=LA[a.key]??[0,0],d=a.key==="End"?1/0:a.key===
"Home"?-1/0:0;if(!f&&!u&&!d)return;a.preventDefault();let m=(y,x)=>Math.max(0,Math.min(x,y)),h=m(c+(d&&a.ctrlKey?d:f),n.length-1),w=n[h][m(l+(d||u),n[h].length-
1)]??n[h][1];s(w),w?.focus(),w?.scrollIntoView({block:"nearest",inline:"nearest"})}return{attach(a){let{entry:c,side:l,from:f,to:u}=o?.dataset??{},d=o!==null&&o===
document.activeElement;e=a,n=DA(e),e.addEventListener("keydown",i),e.addEventListener("focusin",({target:h})=>{h instanceof HTMLElement&&r(h)[0]>=0&&s(h)});let m=n.
flat().find(h=>h&&(c?h.dataset.entry===c&&h.dataset.side===l:h.dataset.from===f)&&h.dataset.to===u);return o=null,s((f||c?m:null)??n[1]?.find(h=>h?.classList.contains(
"some"))??n[0][1]),d},focus:()=>o?.focus({preventScroll:!0})}}var Ju={support:["Givers","Receivers"],structure:["From","To"],alignment:["Actors","Aligned with"],hostility:["Actors","Against"],all:["From","To"]},WA={kinds:"\
Most kinds first",name:"By name",role:"By role"};function Db(t,e,n,o){let s,r,i=new Map,a=Lb(b),c=O=>n.set({matrix:{...n.get().matrix,...O}},{tracked:!1}),l=p("\
div",{class:"table-scope",role:"group","aria-label":"Family of links"},la.map(O=>p("button",{type:"button","data-family":O,onclick:()=>c({family:O,opened:[]})},
fe(O)))),f=p("select",{"aria-label":"Order of rows and columns",onchange:O=>c({order:O.target.value})},fa.map(O=>p("option",{value:O},WA[O]))),u=p("input",{type:"\
checkbox",onchange:O=>c({grouped:O.target.checked,opened:[]})}),d=p("p",{class:"table-told",role:"status"}),m=p("ul",{class:"matrix-key","aria-label":"Kinds of \
link"}),h=p("p",{class:"notice view-none",hidden:!0}),w=p("div",{class:"matrix-scroll",tabindex:-1});t.append(p("div",{class:"view-bar"},l,f,p("label",{class:"c\
heck"},u,"Group by column of the picture"),d),m,h,w);function y(){let O=n.get().matrix.family,D=new Set(Object.values(e.links).map(({kind:A})=>e.kinds[A].family));
return O==="all"||D.has(O)?O:q.find(A=>D.has(A))??O}let x=O=>c({opened:n.get().matrix.opened.filter(D=>D!==O)}),S=O=>c({opened:[...n.get().matrix.opened,O]}),v=({
dataset:{from:O,to:D}})=>{let[A,T]=[i.get(O??""),i.get(D??"")];return A&&T&&{giver:A,receiver:T,ticks:r.cell(A,T)}};function b(O){let{entry:D,actor:A}=O.dataset;
if(A)return o.open({type:"actor",id:A});if(D)return S(D);let T=v(O);if(!T?.ticks.length)return;let I=[T.giver,T.receiver].find(B=>B.stack);return I?S(I.key):o.open(
{type:"pair",from:T.giver.ids[0],to:T.receiver.ids[0]})}function g(){let{order:O,grouped:D,opened:A}=n.get().matrix,T=y(),I=[w.scrollLeft,w.scrollTop];r=vb(e,s.
view.links,{family:T,order:O,grouped:D,opened:A,window:ge(e,n.get()),roleOf:K=>Ku(e,K)}),i=new Map([...r.givers,...r.receivers].flatMap(K=>K.entries.map(lt=>[lt.
key,lt])));for(let K of Q(l,"[data-family]"))K.setAttribute("aria-pressed",String(K.dataset.family===T));if(f.value=O,u.checked=D,k(T),$(),h.hidden=r.links.size>
0,w.hidden=m.hidden=r.links.size===0,!r.links.size)return;let B=Tb(e,r,{label:`${T==="all"?"All links":fe(T)}: ${Ju[T].join(" by ").toLowerCase()}`,corner:Ju[T],
fold:x}),z=a.attach(B);w.replaceChildren(B),[w.scrollLeft,w.scrollTop]=I,z&&a.focus(),E()}function k(O){let D=lt=>lt.flatMap(wt=>wt.entries.flatMap(({ids:Ot})=>Ot)).
length,A=s.view.links.size-r.links.size,[T,I]=Ju[O].map(lt=>lt.toLowerCase()),B=A?`${r.links.size.toLocaleString("en")} of ${R(s.view.links.size,"link")}`:R(r.links.
size,"link");if(d.textContent=O==="support"?`${D(r.givers)} ${T}, ${D(r.receivers)} ${I}, ${B}`:B,r.links.size)return;let z=O==="all"?"link":`link of ${O}`,K=p(
"button",{type:"button",onclick:()=>c({family:"all"})},"Show all families");h.replaceChildren(`No ${z} passes the filters. ${A?"":"Widen them in the legend, or \
clear the time window."}`,...A?[K]:[])}function $(){let{kinds:O}=n.get();m.replaceChildren(...r.kinds.map(D=>{let A=O?.length===1&&O[0]===D,T=p("button",{type:"\
button","aria-pressed":String(A),title:A?"Show all kinds":"Show only this kind",onclick:()=>n.set({kinds:A?null:[D]}),onpointerenter:()=>M(D),onpointerleave:()=>M(
null),onfocus:()=>M(D),onblur:()=>M(null)},qc(e,D),C(e.kinds[D].label));return p("li",{},T)}))}function M(O){for(let D of Q(w,".tick"))D.classList.toggle("faint",
O!==null&&D.dataset.kind!==O)}function E(){let O=n.get(),D=hc(e,O,nr(),s),A=new Set(D?.links??[]),T=O.open?.type==="actor"?O.open.id:null,I=O.open?.type==="pair"?
O.open:null,B=z=>{let K=v(z);return!K||T?!1:I?K.giver.ids.includes(I.from)&&K.receiver.ids.includes(I.to):K.ticks.some(lt=>lt.links.some(wt=>A.has(wt)))};for(let z of Q(
w,"th[data-entry]"))T!==null&&(i.get(z.dataset.entry??"")?.ids.includes(T)??!1)?z.setAttribute("aria-current","true"):z.removeAttribute("aria-current");for(let z of Q(
w,"td.some"))B(z)?z.setAttribute("aria-selected","true"):z.removeAttribute("aria-selected")}function L(O){for(let K of Q(w,".cross"))K.classList.remove("cross");
if(!(O instanceof HTMLElement)||!O.dataset.to)return Yt();let{from:D,to:A}=O.dataset;for(let K of Q(w,"th[data-entry]"))K.dataset.entry===(K.dataset.side==="fro\
m"?D:A)&&K.classList.add("cross");let T=v(O);if(!T?.ticks.length)return Yt();let{giver:I,receiver:B,ticks:z}=T;return Mi(Cb(e,I,B,z),O.getBoundingClientRect())}
w.addEventListener("pointerover",O=>{O.pointerType!=="touch"&&O.target instanceof Element&&L(O.target.closest("td"))}),w.addEventListener("pointerleave",()=>L(null)),
w.addEventListener("focusin",({target:O})=>{O instanceof Element&&O.matches(":focus-visible")&&L(O.closest("td"))}),w.addEventListener("focusout",()=>L(null)),w.
addEventListener("click",({target:O})=>{if(!(O instanceof HTMLElement)||O.closest("button"))return;let D=O.closest("th[data-entry], td[data-to]");D&&b(D)}),n.on(
(O,D)=>{O.view!=="matrix"||!r||(O.open!==D.open||O.question!==D.question||O.chosen!==D.chosen)&&E()});function N(O){let D=s&&s.view===O.view&&it(s.state.matrix,
O.state.matrix);s=O,D||g()}return{update:N}}var td="Publishers with one source",Zu="Original sources that no other source repeats",Wb={reliability:"By reliability",publisher:"By publisher",class:"By class",
year:"By year",derivation:"By original source",none:"Not grouped"},Ib={links:"Most links first",falls:"Most dependent links first",title:"By title",newest:"Newe\
st first"},Yc=new Intl.Collator("en",{sensitivity:"base",numeric:!0}),ed=t=>t.stance==="supports";function Rb(t,e){let n=yf(t.sources),[o,s]=[new Map,new Map];for(let a of e.
links)for(let c of new Set(t.links[a].claims.map(l=>l.source)))nt(o,c,a);for(let a of Ve(t,e))for(let c of new Set(t.events[a].claims.map(l=>l.source)))nt(s,c,a);
let r=new Set([...o.keys(),...s.keys()]);for(let a of r)for(let c of At(t.sources[a]))t.sources[c]&&r.add(c);let i=new Map;for(let a of r){let c=Wa(t.sources,a,
n),l=u=>c.size===1?u.get(a)??[]:[...new Set([...c].flatMap(d=>u.get(d)??[]))],f={id:a,links:0,events:0,unsupported:0,weaker:0,lost:0,derived:n.get(a)??[]};for(let u of l(
o)){let{claims:d,confidence:m}=t.links[u],h=d.filter(w=>!c.has(w.source));f.links+=1,d.some(ed)&&!h.some(ed)?f.unsupported+=1:at(Ar(h,t.sources).confidence)<at(
m)&&(f.weaker+=1)}for(let u of l(s)){f.events+=1;let{claims:d}=t.events[u];(Na(d,c)||d.every(m=>c.has(m.source)))&&(f.lost+=1)}i.set(a,f)}return i}function jb(t,e,n){
let o=new Set(n),s={all:{links:0,all_claims:0,strong_and_fair:0}};n.length&&(s.core={...s.all});for(let r of e){let{kind:i,source:a,target:c,claims:l,roots:f}=t.
links[r];if(t.kinds[i].family!=="support")continue;let u=l.filter(m=>ed(m)&&m.strength!=="weak").map(m=>m.source),d=bs(new Set(u),t.sources).length>1;for(let m of o.
has(a)&&o.has(c)?[s.all,s.core]:[s.all])m.links+=1,f.length>1&&(m.all_claims+=1),d&&(m.strong_and_fair+=1)}return s}var Nb=t=>t.unsupported*1e3+t.lost*1e3+t.weaker;
function Fb(t,e,n){let o=a=>t.sources[a.id].title,s=a=>t.sources[a.id].published??"",r=(a,c)=>c.links+c.events-a.links-a.events||Yc.compare(o(a),o(c)),i={links:r,
falls:(a,c)=>Nb(c)-Nb(a)||r(a,c),title:(a,c)=>Yc.compare(o(a),o(c)),newest:(a,c)=>s(c)>s(a)?1:s(c)<s(a)?-1:r(a,c)};return[...e].sort(i[n])}var nd=/\d{4}/;function RA(t,e,n,o){
let s=t.sources[e.id];return n==="publisher"?G(o,s.publisher)>1?s.publisher:td:n==="class"?s.class?ln(s.class):"No class given":n==="year"?nd.exec(s.published??
"")?.[0]??"No date of publication":n==="reliability"?`${s.reliability}: ${ae[s.reliability]}`:"All sources"}function jA(t,e){let n=new Map(e.map(a=>[a.id,a])),o=new Set,
s=new Map,r=(a,c,l)=>{if(!o.has(a.id)){o.add(a.id),l.push({...a,depth:c});for(let f of a.derived){let u=n.get(f);u&&r(u,c+1,l)}}},i=a=>!At(t.sources[a.id]).some(
c=>n.has(c));for(let a of[...e.filter(i),...e]){if(o.has(a.id))continue;let[c]=At(t.sources[a.id]),f=i(a)&&!c&&!a.derived.some(u=>n.has(u))?Zu:c&&!t.sources[c]?
String(c):t.sources[a.id].title;s.has(f)||s.set(f,[]),r(a,0,s.get(f))}return[...s].sort(([a],[c])=>+(a===Zu)-+(c===Zu)).map(([a,c])=>({title:a,entries:c}))}function _b(t,e,n){
if(n==="derivation")return jA(t,e);let o=new Map;for(let a of e)o.set(t.sources[a.id].publisher,(o.get(t.sources[a.id].publisher)??0)+1);let s=new Map;for(let a of e)
nt(s,RA(t,a,n,o),{...a,depth:0});let r=a=>a.reduce((c,l)=>c+l.links,0),i={reliability:([a],[c])=>Yc.compare(a,c),year:([a],[c])=>+!nd.test(a)-+!nd.test(c)||Yc.compare(
c,a),weight:([a,c],[l,f])=>+(a===td)-+(l===td)||r(f)-r(c)};return[...s].sort(i[n]??i.weight).map(([a,c])=>({title:a,entries:c}))}var Kc=150,_A=120;function Bb(t,e,n,o){let s,r=new Map,[i,a]=[Kc,""],c=(O,D,A)=>{let T=p("select",{"aria-label":O,onchange:v},Object.entries(D).map(([I,B])=>p("\
option",{value:I},B)));return T.value=A,T},l=c("Group the sources",Wb,"none"),f=c("Sort the sources",Ib,"falls"),u=new Map,d=0,m=p("input",{type:"search",class:"\
table-find",placeholder:"Filter the sources","aria-label":"Filter the sources by a text",dir:"auto",oninput:()=>{clearTimeout(d),d=setTimeout(()=>{a=m.value,v()},
_A)}}),h=p("p",{class:"table-told",role:"status"}),w=p("p",{class:"timeline-key"},[["falls","left without support"],["weakens","less confident"],["stands","unch\
anged"]].map(([O,D])=>p("span",{class:"key-item"},p("span",{class:`key-square ${O}`}),D))),y=p("p",{class:"view-figures"}),x=p("div",{class:"bibliography",tabindex:-1}),
S=ko(x,()=>Q(x,".source-entry").map(O=>Q(O,"button, a")));t.append(p("div",{class:"view-bar"},m,l,f,w,h),y,x);function v(){i=Kc,L()}function b(O,D){let A=[{kind:"\
falls",number:O.unsupported},{kind:"weakens",number:O.weaker},{kind:"stands",number:O.links-O.unsupported-O.weaker}].filter(({number:T})=>T);return p("div",{class:"\
hang-bar","aria-hidden":"true"},A.map(({kind:T,number:I})=>{let B=p("span",{class:T});return B.style.width=`${Math.max(1.5,I/D*100)}%`,B}))}function g(){if(!s)return;
let{all:O,core:D}=jb(e,s.view.links,e.info.core),A=({links:I,all_claims:B,strong_and_fair:z})=>`${Vl(B,I)}, by strong and fair claims alone ${Vl(z,I)}`;y.hidden=
!O.links;let T=D?.links?`; among the core actors: ${A(D)}`:"";y.textContent=`Support links with two independent sources: ${A(O)}${T}`}let k=(O,D,A,T)=>T>0&&oe(e,
o.open,{type:O,where:{[D]:A}},T),$=O=>O.filter(Boolean).map((D,A)=>[A?", ":"",D]);function M({id:O,links:D,events:A,unsupported:T,weaker:I,lost:B}){if(D+A===0)return"\
not cited in this view";let z=$([T>0&&[k("links","alone",O,T)," left without support"],B>0&&[k("events","alone",O,B)," without a claim"],I>0&&[k("links","weaker",
O,I)," less confident"]]);return z.length?["without it: ",z]:"everything here has other support"}function E(O,D){let A=e.sources[O.id],[T]=At(A),I=lt=>o.open({type:"\
source",id:lt}),B=[C(A.publisher),A.author&&C(A.author),A.class&&ln(A.class),A.published&&F(A.published)].filter(Boolean),z=$([k("links","rests",O.id,O.links),k(
"events","rests",O.id,O.events)]),K=p("li",{class:`source-entry ${O.depth?"derived":""}`,"data-source":O.id},p("span",{class:`source-grade grade-${A.reliability}`,
title:`Reliability ${A.reliability}: ${ae[A.reliability]}`},A.reliability),p("div",{class:"source-what"},p("button",{type:"button",class:"source-title","aria-cu\
rrent":O.id===n.get().open?.id?"true":null,onclick:()=>I(O.id)},C(A.title)),p("p",{class:"fine"},B.map((lt,wt)=>[wt?" · ":"",lt]),` · ${ae[A.reliability]}`,A.
url&&[" · ",yo(A.url,"open"),p("span",{class:"hidden"},` ${ot(A.title)}`)]),T&&!O.depth&&p("p",{class:"fine"},"derives from ",e.sources[T]?p("button",{type:"bu\
tton",class:"inline",onclick:()=>I(T)},C(e.sources[T].title)):C(T)),O.derived.length>0&&p("p",{class:"fine"},`repeated by ${R(O.derived.length,"other source")}`)),
p("div",{class:"source-hangs"},b(O,D),p("p",{},z.length?z:"–"),p("p",{class:O.unsupported||O.lost?"fine falling":"fine"},M(O))));return K.style.setProperty("-\
-depth",String(O.depth)),K}function L(){let O=zr(a).split(/\s+/).filter(Boolean),D=wt=>{let Ot=e.sources[wt.id];return u.has(wt.id)||u.set(wt.id,zr([Ot.title,Ot.
publisher,Ot.author,Ot.class,Ot.published,Ot.url,wt.id].filter(Boolean).join(" "))),O.every(Lo=>u.get(wt.id).includes(Lo))},A=Fb(e,[...r.values()].filter(D),f.value),
T=_b(e,A,l.value),I=Math.max(1,...A.map(wt=>wt.links)),[B,z]=[A.filter(wt=>wt.unsupported||wt.lost).length,A.filter(wt=>At(e.sources[wt.id]).length).length];h.textContent=
[R(A.length,"source"),`${B.toLocaleString("en")} are the only support of some record`,`${z.toLocaleString("en")} repeat another source`].join("; ");let K=i,lt=[];
for(let{title:wt,entries:Ot}of T){if(K<=0)break;lt.push(p("section",{},l.value!=="none"&&p("h2",{},C(wt),p("span",{class:"count"},Ot.length.toLocaleString("en"))),
p("ul",{},Ot.slice(0,K).map(Lo=>E(Lo,I))))),K-=Ot.length}A.length>i&&lt.push(p("p",{},p("button",{type:"button",onclick:()=>{i+=Kc,L()}},`Show ${Math.min(Kc,A.length-
i)} more of ${(A.length-i).toLocaleString("en")} sources`))),A.length||lt.push(p("p",{class:"notice"},r.size?["No source contains “",C(a),"”. Clear the filter\
 above."]:Object.keys(e.sources).length?"Nothing in this view cites a source. Widen the filters in the legend, or clear the time window.":"This data has no sour\
ces. Sources in sources.yaml appear here once a claim cites them.")),x.replaceChildren(...lt),S.update()}n.on((O,D)=>{if(!(O.view!=="sources"||O.open===D.open))
for(let A of Q(x,"[data-source]")){let T=A.querySelector(".source-title");O.open?.type==="source"&&O.open.id===A.dataset.source?T?.setAttribute("aria-current","\
true"):T?.removeAttribute("aria-current")}});function N(O){let D=s?.view===O.view;s=O,!D&&(r=Rb(e,s.view),g(),L())}return{update:N}}function Pb(t,e,n,{open:o,drawn:s}){let r=n.text(e),i=[r&&C(r)];if(n.counts){let{type:c,where:l}=n.counts(e),f={type:c,where:s?{...l,drawn:""}:l},u=oe(t,o,f,Number(
r),{text:r});u.tabIndex=-1,i.splice(0,1,u)}n.id==="kind"&&i.unshift(Qe({colour:t.kinds[e.own.kind].colour,arrow:!t.kinds[e.own.kind].symmetric,dash:sn[e.own.confidence]?.
join(" ")})),n.id==="type"&&i.unshift(Ee(t.types[e.own.type]));let a=n.id==="status"?e.own.status:n.id==="confidence"?`confidence-${e.own.confidence}`:n.id==="s\
tance"?e.own.stance:"";return p("div",{role:"gridcell",class:`cell ${n.number?"number":""} ${a}`,title:r.length>14?ot(r):null},i)}function Hb(t,e){let n=parseFloat(
getComputedStyle(t).fontSize)/14||1,o=e.map(({width:s})=>Math.round(s*n));t.style.setProperty("--columns",["40px",...e.map(({share:s},r)=>s?`minmax(${o[r]}px, ${s}\
fr)`:`${o[r]}px`)].join(" ")),t.style.setProperty("--least",`${o.reduce((s,r)=>s+r,40)}px`)}var Ai={actors:"Actors",links:"Links",claims:"Claims",sources:"Sources",events:"Events"},HA={ArrowRight:1,ArrowLeft:-1};function Ub(t){let e=p("div",{class:"tab\
le-tabs",role:"tablist","aria-label":"Tables"},On.map(o=>p("button",{type:"button",role:"tab",id:`tab-${o}`,"data-table":o,"aria-controls":"table-panel",onclick:()=>t.
set({table:o},{tracked:!1})},Ai[o]," ",p("span",{class:"count"}))));e.addEventListener("keydown",o=>{let s=HA[o.key];if(!s)return;o.preventDefault();let r=On,i=r[(r.
indexOf(t.get().table)+s+r.length)%r.length];t.set({table:i},{tracked:!1}),Ct(e,`[data-table="${i}"]`)?.focus()});function n(o){for(let s of On){let[r,i]=[Ct(e,
`[data-table="${s}"]`),s===t.get().table];r?.setAttribute("aria-selected",String(i)),r?.setAttribute("tabindex",i?"0":"-1"),r?.querySelector(".count")?.replaceChildren(
o[s]?.toLocaleString("en")??"")}}return{element:e,update:n}}var Gb=8;function zb(t,e,n,o={}){let s=p("div",{class:"rows",...o}),r=new Map,[i,a]=[0,36];function c(){let u=t.scrollTop,d=Math.max(0,Math.floor(u/a)-Gb),m=Math.
min(i-1,Math.ceil((u+t.clientHeight)/a)+Gb);for(let[h,w]of r)h>=d&&h<=m||w.contains(document.activeElement)&&h<i||(w.remove(),r.delete(h));for(let h=d;h<=m;h+=1){
if(r.has(h))continue;let w=n(h);w.style.top=`${h*a}px`,r.set(h,w);let y=[...r.keys()].filter(x=>x>h).sort((x,S)=>x-S)[0];s.insertBefore(w,r.get(y)??null)}}function l(u){
i=u,a=parseFloat(getComputedStyle(t).getPropertyValue("--row-height"))||36,s.style.height=`${i*a}px`;for(let d of r.values())d.remove();r.clear(),c()}function f(u){
let[d,m]=[u*a,t.clientHeight-e.offsetHeight];return d<t.scrollTop?t.scrollTop=d:d+a>t.scrollTop+m&&(t.scrollTop=d+a-m),c(),r.get(u)}return t.addEventListener("s\
croll",()=>requestAnimationFrame(c),{passive:!0}),new ResizeObserver(()=>{t.clientHeight&&c()}).observe(t),{body:s,draw:c,made:r,page:()=>Math.max(1,Math.floor(
(t.clientHeight-e.offsetHeight)/a)-1),reset:l,reveal:f}}var zA=120,VA=(t,e)=>Object.keys(t[e==="claims"?"links":e]).length>0;function Vb(t,e,n,o){let s,r=[],i=[],a=[],c=0,l=!1,f="",u=0,d=structuredClone(ah),m=new Map(
On.map(_=>[_,new Set])),h=()=>n.get().table,w=()=>G(m,h()),y=_=>it(_.open,n.get().open),x=Ub(n),S=p("input",{type:"search",class:"table-find",placeholder:"Filte\
r these rows","aria-label":"Filter these rows by a text",dir:"auto",oninput:T}),v=p("div",{class:"table-scope",role:"group","aria-label":"Rows to show"},[{drawn:!1,
label:"In view"},{drawn:!0,label:"Drawn on the graph"}].map(({drawn:_,label:J})=>p("button",{type:"button","data-drawn":String(_),onclick:()=>{l=_,I()}},J))),b=p(
"p",{class:"table-told",role:"status"}),g=p("button",{type:"button",class:"primary",onclick:wt},"Show on the graph"),k=p("button",{type:"button",onclick:()=>o.focus(
[...w()][0])},"Focus"),$=p("button",{type:"button",class:"text",onclick:()=>{w().clear(),lt()}},"Select none"),M=p("div",{role:"rowgroup",class:"grid-head"}),E=p(
"div",{class:"table-grid",role:"grid","aria-multiselectable":"true",onkeydown:Lo}),L=p("p",{class:"notice view-none",hidden:!0}),N=zb(E,M,O,{role:"rowgroup"});E.
append(M,N.body);function O(_){let J=i[_],dt=ot(a.slice(0,3).map(H=>H.text(J)).filter(Boolean).join(", ")),ft=p("input",{type:"checkbox",tabindex:-1,"aria-label":`\
Select ${dt}`,onchange:H=>K(J,H.target.checked)});return ft.checked=w().has(J.key),p("div",{role:"row",class:"grid-row","aria-rowindex":_+2,"aria-selected":String(
ft.checked),"aria-current":y(J)?"true":null,tabindex:_===c?0:-1,"data-index":_,onclick:H=>{H.target.closest(".cell-check, .number.inline")||(Ot(_,!1),o.open(J.open))},
onfocus:()=>Ot(_,!1)},p("div",{role:"gridcell",class:"cell cell-check"},p("label",{},ft)),a.map(H=>Pb(e,J,H,{open:o.open,drawn:l})))}function D(){let[_,J]=d[h()],
dt=p("input",{type:"checkbox","aria-label":"Select all these rows",onchange:()=>{for(let ft of i)dt.checked?w().add(ft.key):w().delete(ft.key);lt()}});M.replaceChildren(
p("div",{role:"row",class:"grid-row","aria-rowindex":1},p("div",{role:"columnheader",class:"cell cell-check"},p("label",{},dt)),a.map(ft=>p("div",{role:"columnh\
eader",class:ft.number?"cell number":"cell","aria-sort":ft.id===_?J?"ascending":"descending":null},p("button",{type:"button","data-column":ft.id,onclick:()=>A(ft)},
ft.title,p("span",{class:"arrow","aria-hidden":"true"},ft.id===_?J?"▲":"▼":"")))))),Hb(E,a),E.setAttribute("aria-colcount",String(a.length+1))}function A(_){
let[J,dt]=d[h()];d[h()]=[_.id,J===_.id?!dt:!_.number],B(),Ct(M,`[data-column="${_.id}"]`)?.focus(),o.say(`Sorted by ${_.title}, ${d[h()][1]?"ascending":"descend\
ing"}`)}function T(){clearTimeout(u),u=setTimeout(()=>{f=S.value,B()},zA)}function I(){let _=l?s.drawn:s.view;a=ch(e,h()),r=Vr(e,h(),_),x.update({actors:_.actors.
size,links:_.links.size,[h()]:r.length});for(let J of Q(v,"[data-drawn]"))J.setAttribute("aria-pressed",String(J.dataset.drawn===String(l)));Xn.setAttribute("ar\
ia-labelledby",`tab-${h()}`),E.setAttribute("aria-label",Ai[h()]),B()}function B(){let[_,J]=d[h()];i=dh(ph(r,a,f),a.find(({id:dt})=>dt===_)??a[0],J),c=Math.max(
0,i.findIndex(y)),D(),E.setAttribute("aria-rowcount",String(i.length+1)),E.hidden=i.length===0,L.hidden=i.length>0,i.length===0&&z(),E.scrollTop=0,N.reset(i.length),
i.length&&y(i[c])&&N.reveal(c),lt()}function z(){let _=Ai[h()].toLowerCase();return r.length?L.replaceChildren(`None of the ${r.length.toLocaleString("en")} ${_}\
 contains “`,C(f),"”. ",p("button",{type:"button",onclick:()=>{S.value=f="",B(),S.focus()}},"Clear the filter")):l&&s.view.actors.size>s.drawn.actors.size?L.
replaceChildren(`No ${_} are drawn on the graph. `,p("button",{type:"button",onclick:()=>{l=!1,I()}},"Show all in view")):L.replaceChildren(VA(e,h())?`No ${_} p\
ass the filters. Widen them in the legend, or clear the time window.`:`This data has no ${_}.`)}function K(_,J){J?w().add(_.key):w().delete(_.key),lt()}function lt(){
for(let[j,H]of N.made){let P=w().has(i[j].key);H.setAttribute("aria-selected",String(P));let X=H.querySelector("input");X&&(X.checked=P),y(i[j])?H.setAttribute(
"aria-current","true"):H.removeAttribute("aria-current")}let _=w().size,J=M.querySelector("input"),dt=i.filter(j=>w().has(j.key)).length;J&&(J.checked=dt>0&&dt===
i.length),J&&(J.indeterminate=dt>0&&dt<i.length);let ft=Ai[h()].toLowerCase();b.textContent=_?`${_.toLocaleString("en")} selected`:i.length<r.length?`${i.length.
toLocaleString("en")} of ${r.length.toLocaleString("en")} ${ft}`:"";for(let j of[g,$])j.hidden=_===0;k.hidden=_!==1||h()!=="actors"}function wt(){let _=Vr(e,h(),
{actors:new Set(Object.keys(e.actors)),links:new Set(Object.keys(e.links))}).filter(ft=>w().has(ft.key)),J=[...new Set(_.flatMap(ft=>[...ft.actors]))],dt=J.filter(
ft=>!s.view.actors.has(ft));n.set({view:"graph",unfolded:[...new Set([...n.get().unfolded,...J])],..._.length===1?{open:_[0].open}:{}}),setTimeout(()=>o.canvas().
fit(),60),dt.length&&o.note(dt.length===1?"1 actor of these does not pass the filters and is not shown.":`${R(dt.length,"actor")} of these do not pass the filte\
rs and are not shown.`)}function Ot(_,J=!0){N.made.get(c)?.setAttribute("tabindex","-1"),c=Math.max(0,Math.min(i.length-1,_));let dt=J?N.reveal(c):N.made.get(c);
dt?.setAttribute("tabindex","0"),J&&dt?.focus({preventScroll:!0})}function Lo(_){if(!_.target.closest(".rows"))return;let dt={ArrowDown:c+1,ArrowUp:c-1,PageDown:c+
N.page(),PageUp:c-N.page(),Home:0,End:i.length-1}[_.key],ft=i[c];if(dt!==void 0)Ot(dt);else if(_.key==="Enter")o.open(ft.open);else if(_.key===" "&&_.target.getAttribute(
"role")==="row")K(ft,!w().has(ft.key));else return;_.preventDefault()}let Xn=p("div",{id:"table-panel",role:"tabpanel",class:"table-panel"},p("div",{class:"view\
-bar"},S,v,b,g,k,$),L,E);t.append(x.element,Xn),n.on((_,J)=>{if(_.view!=="table"||!s)return;let dt=On.find(j=>j===`${_.open?.type}s`);if(J.view!=="table"&&dt&&dt!==
_.table&&queueMicrotask(()=>n.set({table:dt},{tracked:!1})),_.open===J.open)return;let ft=i.findIndex(y);ft>=0&&(Ot(ft,!1),N.reveal(ft)),lt()});function $l(_){let J=s&&
s.view===_.view&&s.drawn===_.drawn&&s.state.table===_.state.table&&i.length;s=_,J?N.draw():I()}return{update:$l}}var qb=(t,e,n,o)=>n.length>0&&p("div",{class:"event-answers"},p("span",{class:"fine"},e),p("ul",{},n.map(s=>p("li",{},p("button",{type:"button",class:"inline","\
data-event":s,onclick:()=>o.open({type:"event",id:s})},C(t.events[s].name)),p("span",{class:"fine"},` ${F(t.events[s].date)}`)))));function YA(t,e,n){let o=t.events[e],
{to:s,by:r}=$a(t,e),i=[...new Set(o.roles.map(({actor:a})=>a))].filter(a=>t.actors[a]);return p("li",{class:"event-entry","data-id":e},p("p",{class:"event-date"},
F(o.date)),p("div",{},p("button",{type:"button",class:"event-name",onclick:()=>n.open({type:"event",id:e})},C(o.name)),p("p",{class:"fine"},o.place&&[C(o.place),
i.length>0&&" · "],i.map((a,c)=>[c?", ":"",Dt(t,a,n.open)])),qb(t,"In answer to",s,n),qb(t,"Answered by",r,n)))}function Yb(t,e){let n=p("p",{class:"view-figur\
es"}),o=p("ol",{class:"event-list"});return{element:p("div",{class:"timeline-events",tabindex:-1},n,o),update({state:r,view:i}){let a=Ve(t,i),c=r.window?`, ${qt(
r.window)}`:"";n.textContent=a.length?`${R(a.length,"event")}${c}`:"No event lies in this time or has an actor in view. Widen the time or the filters.",o.replaceChildren(
...a.map(l=>YA(t,l,e)))},mark(r){for(let i of o.children)i instanceof HTMLElement&&i.toggleAttribute("data-open",r?.type==="event"&&r.id===i.dataset.id)}}}var lr=1/0;function Qc(t,e){let n=[...e].map(r=>t.links[r]),o=new Uint32Array(n.length+1);n.forEach((r,i)=>o[i+1]=o[i]+Zt(r).length);let s=new Float64Array(o[n.
length]*4);return n.forEach((r,i)=>Zt(r).forEach(([a,c,l,f],u)=>{(r.outside?.includes(u)?[a,null,null,f]:[a,c,l,f]).forEach((m,h)=>{s[4*(o[i]+u)+h]=m===null?h%2?
lr:-lr:Gt(m)})})),{numbers:s,starts:o}}var od=(t,e)=>t[e]===-lr&&t[e+3]===lr,XA=["undated","possible","certain"];function Xb({numbers:t,starts:e},[n,o]){let s={
certain:0,possible:0,undated:0},[r,i]=[n??-lr,o??lr],a=c=>t[c+1]<=i&&t[c+2]>=r?2:od(t,c)?0:t[c]<=i&&t[c+3]>=r?1:-1;for(let c=0;c+1<e.length;c+=1){let l=-1;for(let f=e[c];f<
e[c+1];f+=1)l=Math.max(l,a(4*f));l>=0&&(s[XA[l]]+=1)}return s}function Qb({numbers:t,starts:e}){let n=0;for(let o=0;o+1<e.length;o+=1){let s=e[o];for(;s<e[o+1]&&
od(t,4*s);)s+=1;s===e[o+1]&&(n+=1)}return n}var Xc=Cs(({last:t})=>t).left;function Kb(t,e){e.length>1&&e.sort(([o],[s])=>o-s);let n=-1;for(let[o,s]of e)s<=n||(t[Math.
max(o,n+1)]+=1,t[s+1]-=1,n=s)}function Jb({numbers:t,starts:e},n){let o=new Int32Array(n.length+1),s=new Int32Array(n.length+1),r=(i,a,c)=>{n.length===0||c<n[0].
first||a>U(n).last||i.push([Xc(n,a),Math.min(n.length-1,Xc(n,c))])};for(let i=0;i+1<e.length;i+=1){let a=[],c=[];for(let l=4*e[i];l<4*e[i+1];l+=4){let[f,u]=[t[l+
1],t[l+2]],d=od(t,l);d||r(c,t[l],t[l+3]);let m=f<=u;!m&&(u<n[0]?.first||Xc(n,f)!==Xc(n,u))||(r(a,m?f:u,m?u:f),d&&r(c,m?f:u,m?u:f))}Kb(o,a),Kb(s,c)}for(let i=1;i<
n.length;i+=1)o[i]+=o[i-1],s[i]+=s[i-1];return{certain:o.subarray(0,n.length),possible:s.subarray(0,n.length).map((i,a)=>i-o[a])}}var tk=66,[sd,is]=[20,51],gn=24,ek=24,rd=5,nk=52;function sk(t,e){let n=(e-2*gn)/(t.last+1-t.first);return{x:r=>gn+(r-t.first)*n,day:r=>t.first+(r-gn)/n,each:n}}
function ok(t,e,n,{x:o},s){let r="";return t.forEach((i,a)=>{if(!e[a])return;let[c,l]=[o(Math.max(i.first,s.first)),o(Math.min(i.last,s.last)+1)],f=is-n[a],u=[c,
l-(l-c>5?1:.4),f,f-e[a]],[d,m,h,w]=u.map(y=>y.toFixed(1));r+=`M${d} ${h}V${w}H${m}V${h}Z`}),r}function QA(t,e,{x:n},o){return t.map((s,r)=>{let i=(is-e[r]).toFixed(
1),[a,c]=[n(Math.max(s.first,o.first)),n(Math.min(s.last,o.last)+1)];return`${r?"L":"M"}${a.toFixed(1)} ${i}H${c.toFixed(1)}`}).join("")}function rk(t,e,n){let o=tt(
"svg",{class:"time-picture",height:tk,"aria-hidden":"true"}),s=p("div",{class:"time-marks",role:"group","aria-label":"Events"}),r=p("div",{class:"time-list",hidden:!0}),
i=["first","last"].map(S=>p("button",{type:"button",class:`time-cut ${S}`,onclick:n,hidden:!0})),a=0;function c({bins:S,counted:v,domain:b,across:g,certainOnly:k}){
let{certain:$,possible:M}=v,E=Math.max(1,...S.map((A,T)=>$[T]+(k?0:M[T]))),L=A=>A?Math.max(1,A/E*(is-sd)):0,N=Array.from($,L),O=N.map(()=>0),D=Array.from(M,L);return[
...k?[]:[tt("path",{class:"time-possible",d:ok(S,D,N,g,b)}),tt("path",{class:"time-tops",d:QA(S,D.map((A,T)=>A+N[T]),g,b)})],tt("path",{class:"time-certain",d:ok(
S,N,O,g,b)})]}function l({domain:S,across:v,width:b,cut:g}){let[k,$]=[g.first===null?14:nk,g.last===null?14:nk];return pi(S.first,S.last,b-2*gn).flatMap(({day:M,
label:E,year:L})=>{let N=v.x(M),O=N>k+14&&N<b-$-14;return[tt("path",{class:L?"time-tick year":"time-tick",d:`M${N} ${is}v4`}),O&&tt("text",{x:N,y:tk-3,"text-anc\
hor":"middle"},E)]}).filter(Boolean)}function f({cut:S}){i.forEach((v,b)=>{let g=b?S.last:S.first;if(v.hidden=g===null,g===null)return;let k=Number(String(yt(g)).
slice(0,4));v.textContent=b?`${k} ≫`:`≪ ${k}`,v.title=`A few dates are ${b?"later, up to":"earlier, back to"} ${k}: show all years`,v.setAttribute("aria-lab\
el",v.title)})}let u=(S,v,b)=>`M${S} ${v-b}l${b} ${b} ${-b} ${b} ${-b} ${-b}z`;function d(S,{across:v,width:b}){let g=Math.max(1,Math.floor((b-2*gn)/ek)),k=(b-2*
gn)/g,$=new Map;for(let[M,E]of S){let L=Math.max(0,Math.min(g-1,Math.floor((v.x(E)-gn)/k)));$.has(L)||$.set(L,[]),$.get(L).push(M)}return[...$].sort(([M],[E])=>M-
E).map(([M,E])=>({ids:E,left:gn+M*k,wide:k}))}function m(S){let v=b=>p("span",{},C(t.events[b].name),p("span",{class:"fine"},` ${F(t.events[b].date)}`));return[
...S.slice(0,rd).map(v),S.length>rd&&`and ${R(S.length-rd,"more event")}`]}function h(S,v){r.replaceChildren(p("ul",{class:"links"},S.map($=>p("li",{},Ae(t,$,M=>{
g(),e.open(M)}))))),r.hidden=!1;let b=(r.parentElement?.clientWidth??0)-r.offsetWidth;r.style.left=`${Math.max(0,Math.min(v.offsetLeft+ek/2-r.offsetWidth/2,b))}\
px`,r.querySelector("button")?.focus();let g=()=>{r.hidden=!0,document.removeEventListener("pointerdown",k)},k=$=>{r.contains($.target)||g()};document.addEventListener(
"pointerdown",k),r.onkeydown=$=>{let M=[...r.querySelectorAll("button")],E={ArrowDown:1,ArrowUp:-1}[$.key];if($.key==="Escape")g(),v.focus();else if(E)M[Math.max(
0,Math.min(M.length-1,M.findIndex(L=>L===document.activeElement)+E))].focus();else return;$.preventDefault()}}function w(S){a=Math.min(a,Math.max(0,S.length-1)),
s.replaceChildren(...S.map(({ids:v,left:b,wide:g},k)=>{let $=v.length===1?`${ot(t.events[v[0]].name)}, ${F(t.events[v[0]].date)}`:`${v.length} events: ${v.slice(
0,3).map(E=>ot(t.events[E].name)).join(", ")}${v.length>3?" and more":""}`,M=p("button",{type:"button",class:"time-mark","aria-label":$,tabindex:k===a?0:-1,onclick:()=>{
Yt(),v.length===1?e.open({type:"event",id:v[0]}):h(v,M)},onfocus:()=>{s.children[a]?.setAttribute("tabindex","-1"),a=k,M.setAttribute("tabindex","0")}});return M.
style.left=`${b}px`,M.style.width=`${g}px`,ar(M,()=>m(v))}))}s.addEventListener("keydown",S=>{let v={ArrowLeft:a-1,ArrowRight:a+1,Home:0,End:s.children.length-1}[S.
key];v!==void 0&&(S.preventDefault(),Q(s,"button")[Math.max(0,Math.min(s.children.length-1,v))]?.focus())});function y({across:S,domain:v},[b,g],k){let[$,M]=[Math.
max(b,v.first),Math.min(g,v.last)+1];if($>=M)return!1;let[E,L]=[S.x($),Math.max(2,S.x(M)-S.x($))];return tt("path",{class:k?"time-compared second":"time-compare\
d first",d:`M${E-(k||L>2?0:2)} ${sd-4}h${L}V${is}h${-L}z`})}function x(S){o.setAttribute("width",String(S.width));let v=S.asOf!==null&&tt("path",{class:"time-re\
cord",d:`M${S.across.x(S.asOf)} ${sd-4}V${is}`}),b=S.events.map(([,g])=>u(Math.round(S.across.x(g)*10)/10,10,4)).join("");o.replaceChildren(...ue([c(S),tt("path",
{class:"time-base",d:`M${gn} ${is}H${S.width-gn}`}),l(S),v,S.compared.map((g,k)=>y(S,g,k)),tt("path",{class:"time-events",d:b})])),w(d(S.events,S)),f(S)}return{
draw:x,parts:[o,s,r,...i]}}var ik={month:["1 month",1],quarter:["3 months",3],year:["1 year",12]},ZA=250,tT=1500,Ti={play:"M5 3.200v9.600l8-4.800z",pause:"M5 3.500v9M11 3.500v9",back:"M10\
 3.500 5.500 8l4.500 4.500",ahead:"M6 3.500 10.500 8 6 12.500"},Ci=t=>tt("svg",{class:"icon",viewBox:"0 0 16 16","aria-hidden":"true"},tt("path",{d:t}));function ak(t,e,n,o){
let s=0,r=(w,y,x)=>p("button",{type:"button",class:"square","aria-label":w,title:w,onclick:x},Ci(y)),i=r("Step back",Ti.back,()=>d(-1)),a=r("Step forward",Ti.ahead,
()=>d(1)),c=r("Play",Ti.play,()=>s?h():m()),l=p("select",{class:"time-speed","aria-label":"Step",title:"How far the window goes in one step"},Object.entries(ik).
map(([w,[y]])=>p("option",{value:w},y)));l.value="month";let f=()=>ik[l.value][1];function u(w){e.send(w),e.end()}function d(w){h(),e.begin();let{window:y}=t.get();
u(y?Xs(y,{months:w*f()},n()):wy(n(),w,f()))}function m(){let w=window.matchMedia("(prefers-reduced-motion: reduce)").matches;e.begin(),c.replaceChildren(Ci(Ti.pause)),
c.setAttribute("aria-label","Pause"),u(yy(t.get().window,n())),s=setInterval(()=>{let y=gy(t.get().window,f(),n());y?u(y):h()},w?tT:ZA)}function h(){s&&(clearInterval(
s),s=0,c.replaceChildren(Ci(Ti.play)),c.setAttribute("aria-label","Play"),o())}return{elements:[i,c,a,l],stop:h,isPlaying:()=>s!==0}}function ck(t,e){let n=p("p",{class:"time-reading"}),o=(i,a,c,l)=>i?p("button",{type:"button",class:"inline",title:c,onclick:l},a):a,s=i=>()=>e.open({type:"date\
d",id:i});function r(i,a,c=null){let l=a&&Xb(i,[Gt(a[0]),Gt(a[1])]),f=!!a&&t.get().certain,u=l?l.undated:Qb(i),d=i.starts.length-1,m=!a&&c||qt(a),h=l?[o(l.certain,
`${R(l.certain,"link")} certain`,"List them",s("certain")),f?[]:o(l.possible,`${l.possible.toLocaleString("en")} possible`,"List them",s("possible"))].flat():[o(
d,R(d,"link"),"Show them in the tables",()=>t.set({view:"table",table:"links"},{tracked:!1}))];u&&h.push(o(u,`${u.toLocaleString("en")} have no usable dates`,"T\
hese links have no dates, or only days on which they were seen. The bars count them only where they are certain.",s("undated"))),n.replaceChildren(...ue([p("str\
ong",{},m[0].toUpperCase()+m.slice(1)),": ",h.map((w,y)=>[y?", ":"",w])]))}return{element:n,show:r,text:()=>n.textContent}}function lk(t,e){let n=p("p",{id:"time-problem",class:"time-problem",role:"alert",hidden:!0}),o=p("input",{type:"text",class:"time-text",placeholder:"2012 to 20\
17, Dec 2024 …",autocomplete:"off",spellcheck:"false","aria-label":"Time",title:"A time such as 2012, Dec 2024, 8 Dec 2024, 2012 to 2017 or since 2012",onchange:i,
onkeydown:c=>{c.key==="Enter"&&i()}}),s=p("button",{type:"button",class:"text","aria-label":"Clear the window",onclick:()=>{e(),t.set(an(null))}},"Clear");function r(c){
n.textContent=c,n.hidden=!c;for(let[l,f]of[["aria-invalid","true"],["aria-describedby",n.id]])c?o.setAttribute(l,f):o.removeAttribute(l)}function i(){let c;try{
c=cn(o.value)}catch(l){if(!(l instanceof RangeError))throw l;return r(l.message)}e(),it(c,t.get().window)?a(c):t.set(an(c))}function a(c){let l=c?qt(c):"";o.value=
l.charAt(0).toUpperCase()+l.slice(1),s.disabled=!c,r("")}return{element:p("div",{class:"time-typed"},o,s,n),show:a}}var sT=4,fk=24,rT=1e3,iT={ArrowLeft:-1,ArrowDown:-1,ArrowRight:1,ArrowUp:1,PageDown:-12,PageUp:12},aT={Home:"first",End:"last"};function cT(t){let e=null,n=null,
[o,s]=[!0,0];function r(){if(clearTimeout(e??void 0),e=null,it(t.get().window,n))return;let i=performance.now();t.set(an(n),{tracked:o}),o=!1,s=Math.min(400,(performance.
now()-i)*1.2)}return{begin(){o=!0},send(i){n=i,e??=setTimeout(r,16+s)},end(){e!==null&&r()},isLast:i=>it(i,n)}}function uk(t,e,n,o){let s=cT(e),r=0,i=(d,m)=>p("\
div",{class:`time-${d}`,role:"slider",tabindex:0,"data-part":d,"aria-label":m,"aria-orientation":"horizontal",onkeydown:h=>f(h,d)}),a={body:i("body","Window, bo\
th ends"),first:i("first","Window from"),last:i("last","Window until")};function c(d){o(d),s.send(d)}function l(d){let{limits:m,across:h}=n(),[w,y]=ne(d,m),[x,S]=[
h.x(w),h.x(y+1)];t.classList.toggle("windowed",!!d);let v=Math.max(0,fk-(S-x))/2;a.body.style.left=`${x-v}px`,a.body.style.width=`${S-x+2*v}px`,a.body.style.setProperty(
"--spare",`${v}px`),a.first.style.left=`${x-v-fk}px`,a.last.style.left=`${S+v}px`,a.body.setAttribute("tabindex",d?"0":"-1");for(let{part:b,day:g,side:k}of[{part:"\
first",day:w,side:0},{part:"last",day:y,side:1},{part:"body",day:w,side:null}]){a[b].setAttribute("aria-valuemin",m.first),a[b].setAttribute("aria-valuemax",m.last),
a[b].setAttribute("aria-valuenow",Math.min(Math.max(g,m.first),m.last));let $=k===null?null:d?.[k];a[b].setAttribute("aria-valuetext",k===null?qt(d):$?ut($):`op\
en, ${k?"to the end":"from the start"}`)}}function f(d,m){let{window:h}=e.get(),{limits:w}=n(),y=iT[d.key]??0,x=aT[d.key];if(!y&&!x||d.ctrlKey||d.metaKey||d.altKey)
return;d.preventDefault(),d.timeStamp-r>rT&&s.begin(),r=d.timeStamp,s.end();let S=d.shiftKey?{days:Math.sign(y)}:{months:y};if(m==="body")c(Xs(h,x?{days:x==="fi\
rst"?-1e6:1e6}:S,w));else{let v=m==="first"?0:1,b=ne(h,w)[v];c(vu(h,v,x?w[x]:S.days?b+S.days:hy(b,v,y),w))}s.end()}function u(d){if(d.button!==0||d.target.closest(
".time-mark, .time-list, .time-cut"))return;let{domain:m,limits:h,across:w,bins:y}=n(),x=t.getBoundingClientRect(),S=d.clientX-x.left,v=d.target.closest("[data-\
part]")?.dataset.part??"new",b=e.get().window,g=ne(b,h),k=w.each>3,$=!1;t.setPointerCapture(d.pointerId),t.classList.add("dragging"),s.begin(),Yt();function M(D){
let A=Math.round((D-S)/w.each);if(v==="body"){let I=Nc(g[0]+A,!1,{exact:k});return Xs(b,k?{days:I-g[0]}:{months:xt(I)-xt(g[0])},h)}if(v==="new"){let I=[S,D].sort(
(B,z)=>B-z).map((B,z)=>Nc(w.day(B),!!z,{exact:k}));return Dc(Math.max(m.first,I[0]),Math.max(I[0],Math.min(m.last,I[1])),h)}let T=v==="first"?0:1;return vu(b,T,
Nc(g[T]+A+T,!!T,{exact:k}),h)}function E(D){let A=D.clientX-x.left;$||=Math.abs(A-S)>sT,$&&c(M(A))}function L(D){t.classList.remove("dragging");for(let[A,T]of O)
t.removeEventListener(A,T);if(document.removeEventListener("keydown",N,!0),D.type!=="pointerup")c(b);else if(!$&&v==="new"){let A=y.find(T=>T.last>=w.day(S))??U(
y);c(Dc(Math.max(A.first,m.first),Math.min(A.last,m.last),h))}s.end(),a[v]&&a[v].focus({preventScroll:!0,focusVisible:!1})}function N(D){D.key==="Escape"&&(D.preventDefault(),
L(D))}let O=[["pointermove",E],["pointerup",L],["pointercancel",L]];for(let[D,A]of O)t.addEventListener(D,A);document.addEventListener("keydown",N,!0)}return t.
addEventListener("pointerdown",u),{draw:l,parts:Object.values(a),sending:s}}var fT=[...It.filter(t=>t!=="window"&&t!=="certain"),"compare"],uT=window.matchMedia("(max-width: 760px)"),dk=()=>{};function id(t){let e=[];for(let{span:n}of Object.
values(t.links))for(let o of n)o&&e.push(Gt(o));for(let n of Object.values(t.events))for(let o of n.days)o&&e.push(Gt(o));return t.info.asOfDay&&e.length&&e.push(
Gt(t.info.asOfDay)),py(e)}function pk(t,e,n,o){let s=id(e);if(!s){t.append(p("p",{class:"time-none"},"No link or event in this data has a date."));return}dT(t,e,
n,o,s)}function dT(t,e,n,o,s){let r=Gt(e.info.asOfDay??null),i=p("div",{class:"time-chart"}),a=rk(e,o,()=>$(s.whole)),c=Qc(e,new Set),l=[],f=s,u,d=()=>f===s?s:s.
whole,m=uk(i,n,()=>u,T=>{m.draw(T),h.show(c,T)}),h=ck(n,o),w=ak(n,m.sending,d,()=>o.say(h.text()??"")),y=lk(n,w.stop),x=p("button",{type:"button",class:"text",onclick:()=>{
let{window:T}=n.get();$(f===s&&T?Su(T,s.whole):s)}}),S=p("button",{type:"button",class:"square","aria-label":"Time bar",onclick:()=>k(!g())},Ci("M4 6.500 8 10.5\
00l4-4")),v=p("input",{type:"checkbox",onchange:T=>n.set({certain:T.target.checked})}),b=({compare:T})=>T?.by==="dates"?T.sides:[],g=()=>t.classList.contains("f\
olded");function k(T){t.classList.toggle("folded",T),S.setAttribute("aria-expanded",String(!T)),S.title=T?"Show the time bar":"Hide the time bar",T||N()}function $(T){
f=T,E(n.get()),N(),M()}function M(){let{window:T}=n.get();x.disabled=f===s&&!T,x.textContent=f===s?"Zoom in":"Zoom out",x.setAttribute("aria-label",f===s?"Zoom \
in on the window":"Zoom out to all years")}function E(T){let I=L({...T,window:null});c=Qc(e,I.links),l=Lc(e.events,Object.keys(e.events).filter(B=>e.events[B].roles.
some(({actor:z})=>I.actors.has(z))),f)}function L(T){let I=or()||$e(T)!==null,B=ye(e,T,I?Uc():null);return or()?B:fc(e,T,B)}function N(){let T=i.clientWidth;if(!T)
return;let I=dy(f.first,f.last,T);u={domain:f,limits:d(),bins:I,across:sk(f,T),counted:Jb(c,I),width:T,events:l,asOf:r,cut:{first:f===s&&s.earlier?s.whole.first:
null,last:f===s&&s.later?s.whole.last:null},certainOnly:n.get().certain,compared:b(n.get()).map(B=>ne(B,s.whole))},a.draw(u),m.draw(n.get().window)}function O(){
let{window:T}=n.get();if(!T)return f!==s&&$(s);let[I,B]=ne(T,f);I>=f.first&&B<=f.last||$(f===s?s.whole:Su(T,s.whole))}function D(T){y.show(T.window),v.checked=T.
certain&&!!T.window,v.disabled=!T.window;let I=T.window?Qc(e,L(T).links):c;h.show(I,T.window,xs(T)?b(T).length?"Either time":"Either":null),M()}function A(T){if(T.
target.closest(".time-mark, .time-list, .time-cut, [data-part]:not(.time-body)")||i.classList.contains("dragging")||!u)return;let I=u.across.day(T.clientX-i.getBoundingClientRect().
left),B=u.bins.findIndex(lt=>lt.first<=I&&I<=lt.last+1);if(B<0||I<f.first||I>f.last+1)return Yt();let z=u.bins[B],K=i.getBoundingClientRect();Mi([p("strong",{},
z.name),`${R(u.counted.certain[B],"link")} certain`,`${u.counted.possible[B].toLocaleString("en")} more possible`],{left:K.left+u.across.x((z.first+z.last)/2),top:K.
top})}i.append(...a.parts,...m.parts),i.addEventListener("pointermove",A),i.addEventListener("pointerleave",Yt),t.append(p("div",{class:"time-grid"},p("div",{class:"\
time-controls"},S,w.elements),h.element,i,y.element,p("div",{class:"time-more"},p("label",{class:"check",title:"Only links that are certainly active in the wind\
ow"},v,"certain only"),x))),new ResizeObserver(N).observe(i),n.on((T,I)=>{T.window!==I.window&&w.isPlaying()&&!m.sending.isLast(T.window)&&w.stop();let B=fT.some(
z=>T[z]!==I[z]);B&&E(T),T.window!==I.window&&O(),B||T.certain!==I.certain?N():T.window!==I.window&&u&&m.draw(T.window),(B||T.certain!==I.certain||T.window!==I.window)&&
D(T)}),k(uT.matches&&!n.get().window),O(),dk=()=>{E(n.get()),N(),D(n.get())},E(n.get()),D(n.get())}var mk=()=>dk();var[ad,cd]=[24,26],wk=7,$o=(t,e,n)=>(t.style.left=`${e}px`,n!==void 0&&(t.style.width=`${n}px`),t);function gk(t,{across:e,domain:n,labels:o,events:s,asOf:r,on:i}){
let a=o.reduce((d,{row:m})=>Math.max(d,m+1),0),c=pi(n.first,n.last,e.width).filter(({day:d})=>e.x(d)<e.width-36).map(({day:d,label:m})=>$o(p("span",{class:"axis\
-year"},m),e.x(d))),l=tt("svg",{class:"axis-events","aria-hidden":"true",width:e.width,height:10},tt("path",{d:s.map(([,d])=>`M${e.x(d).toFixed(1)} 0l4.500 4.50\
0-4.500 4.500-4.500-4.500z`).join("")})),f=o.map(({id:d,at:m,left:h,wide:w,row:y})=>{let x=ar($o(p("button",{type:"button",class:"axis-event",onclick:()=>{Yt(),
i.open({type:"event",id:d})}},$o(p("span",{class:"axis-at"}),Math.max(0,Math.min(w-2,m-h))),C(t.events[d].name)),h,w),()=>[p("strong",{},C(t.events[d].name)),F(
t.events[d].date),t.events[d].place&&C(t.events[d].place)]);return x.style.top=`${ad+y*cd}px`,x});l.style.top=`${ad+a*cd+2}px`;let u=p("div",{class:"axis"},p("d\
iv",{class:"axis-years","aria-hidden":"true"},c,r!==null&&$o(p("span",{class:"axis-record",title:`Date of record: ${ut(t.info.asOfDay??"")}`}),e.x(r+1))),f,l);return u.
style.width=`${e.width}px`,u.style.height=`${ad+a*cd+(s.length?14:2)}px`,u}function yk({across:t,domain:e,events:n,asOf:o,window:s}){let r=pi(e.first,e.last,t.width).
map(({day:f})=>$o(p("span",{class:"ground-year"}),t.x(f))),i=-wk,c=n.filter(([,f])=>t.x(f)-i>=wk&&(i=t.x(f),!0)).slice(0,400).map(([,f])=>$o(p("span",{class:"gr\
ound-event"}),t.x(f))),l=[...r,...c];if(s){let[f,u]=ne(s,e).map((d,m)=>t.x(d+m));l.unshift($o(p("span",{class:"ground-window"}),f,Math.max(2,u-f)))}return o!==null&&
l.push($o(p("span",{class:"ground-record"}),t.x(o+1))),l}var Jc=(t,e)=>p("span",{class:"key-item"},p("span",{class:"key-bar"},p("span",{class:t})),e);function bk(t){let e=p("select",{"aria-label":"Order of the lanes",
onchange:l=>t.order(l.target.value)},Object.entries(yb).map(([l,f])=>p("option",{value:l},f))),[n,o,s]=[{text:"−",label:"Zoom out",steps:-1},{text:"+",label:"\
Zoom in",steps:1},{text:"All years",label:"Show all years",steps:null}].map(({text:l,label:f,steps:u})=>p("button",{type:"button","aria-label":f,onclick:()=>t.zoom(
u)},l)),r=p("button",{type:"button",onclick:t.toWindow},"Zoom to the window"),i=p("p",{class:"table-told"}),a=p("p",{class:"timeline-key"},Jc("bar-certain","cer\
tain"),Jc("bar-possible","possible"),Jc("bar-possible fade-right","end unknown"),Jc("bar-certain bar-arrow","ongoing")),c=p("div",{class:"table-scope",role:"gro\
up","aria-label":"Zoom of the years"},n,o,s);return{element:p("div",{class:"view-bar"},e,c,r,a,i),say(l){i.textContent=l},update({window:l,all:f,closest:u}){r.hidden=
!l,n.disabled=s.disabled=f,o.disabled=u}}}var kk=25,hT=46,xk=5,Sk=t=>Math.max(hT,t*kk+2*xk);function wT(t,e){let n=t.links[e],[o,s]=Mr(n,t.info.asOfDay),r=_o(t,n);return[p("strong",{},r.opens,C(t.actors[n.
source].name),C(r.said),r.named?"":C(t.actors[n.target].name)),C(o),p("span",{class:"fine"},s),p("span",{class:"fine"},`${n.confidence} confidence${n.status==="\
asserted"?"":`, ${Pe(n)}`}`)]}function gT(t,e,n){let o=t.links[e.link],s=Math.min(e.labelLeft,e.left),r=(l,[f,u])=>{let d=p("span",{class:l});return d.style.left=
`${f-s}px`,d.style.width=`${u-f}px`,d},i=({left:l,right:f,solid:u,fadeLeft:d,fadeRight:m,ongoing:h})=>{let w=`${d?" fade-left":""}${m?" fade-right":""}`,y=u?.[1]??
f-46;return[r(`bar-possible${w}`,[l,f]),u&&r("bar-certain",u),h&&r("bar-arrow",[y,y+7])]},a=p("span",{class:"lane-label"},o.status!=="asserted"&&p("span",{class:"\
lane-mark","aria-hidden":"true"},o.status==="denied"?"✕ ":"◇ "),C(e.text));a.style.marginLeft=`${e.labelLeft-s}px`,a.style.maxWidth=`${e.wide+6}px`;let c=p(
"button",{type:"button",class:`lane-bar ${o.confidence}`,tabindex:-1,"data-item":e.link,colour:t.kinds[o.kind].colour,"aria-label":[ot(e.text),Wt(o),`${o.confidence}\
 confidence`,...o.status==="asserted"?[]:[Pe(o)]].join(", "),onclick:()=>{Yt(),n.open({type:"link",id:e.link})}},a,e.parts.flatMap(i));return c.style.left=`${s}\
px`,c.style.width=`${Math.max(e.right,e.labelLeft+e.wide)-s}px`,c.style.top=`${xk+e.row*kk}px`,ar(c,()=>wT(t,e.link))}function vk(t,e,n,{on:o,toggle:s,unfolded:r,
position:i,size:a,across:c,events:l}){let f=t.actors[e.id],u=[R(e.links.length,"link"),n.undated&&`${n.undated} undated`].filter(Boolean).join(", "),d=(n.more>0||
r)&&p("button",{type:"button",class:"text lane-more",tabindex:-1,"data-item":"more","aria-expanded":String(r),onclick:s},r?"fewer":`+${n.more}`,p("span",{class:"\
hidden"},` links of ${ot(f.name)}`)),m=p("div",{class:"lane-name"},Ee(t.types[f.type]),p("button",{type:"button",class:"lane-actor",tabindex:-1,"data-item":"nam\
e",title:ot(f.name),onclick:()=>o.open({type:"actor",id:e.id})},C(f.name)),p("span",{class:"fine"},u),d),h=l.length>0&&tt("svg",{class:"lane-events","aria-hidde\
n":"true",width:c.width,height:12},tt("path",{d:l.map(y=>`M${c.x(y).toFixed(1)} 1l4 4-4 4-4-4z`).join("")})),w=p("div",{class:"lane-track"},h,n.bars.length===0&&
p("span",{class:"lane-none"},e.links.length?"No dates are known":"No links pass the filters"),[...n.bars].sort((y,x)=>y.left-x.left).map(y=>gT(t,y,o)));return w.
style.width=`${c.width}px`,p("div",{class:"lane",role:"listitem","data-actor":e.id,"aria-setsize":a,"aria-posinset":i},m,w)}var $k=200,Ok=32,Li=[1,1.5,2.2,3.2,4.6,6.6,9.5,14,20,30,45],bT={"+":1,"=":1,"-":-1,0:-Li.length},kT={ArrowRight:1,ArrowLeft:-1},xT={ArrowDown:1,ArrowUp:-1,PageDown:8,
PageUp:-8},Mk=300;function Ek(t,e,n,o){let s=id(e);return s?ST(t,e,n,o,s):(t.append(p("p",{class:"notice view-none"},"No link or event in this data has a date. \
The tables (key 3) hold all records.")),{update(){}})}function ST(t,e,n,o,s){let r=Gt(e.info.asOfDay??null),i,a=0,c="linked",l=0,f=[],u,d=new Set,m=new Map,h={actor:null,
item:"name"},w=bk({order(j){c=j,D()},zoom:j=>Xn(j===null?0:a+j),toWindow:_}),y=p("div",{class:"timeline-head"}),x=p("div",{class:"timeline-corner"}),S=p("div",{
class:"timeline-ground","aria-hidden":"true"}),v=p("div",{class:"timeline-lanes",role:"list","aria-label":"Actors with their links in time. Arrow keys move betw\
een lanes and bars."}),b=p("div",{class:"timeline-body"},S,v),g=p("div",{class:"timeline",tabindex:-1},y,b),k=p("p",{class:"notice view-none",hidden:!0}),$=p("b\
utton",{type:"button",class:"timeline-more",onclick:()=>{l+=$k,D()}});b.append($),t.append(w.element,k,g);let M=document.createElement("canvas").getContext("2d"),
E=new Map;function L(j){if(!M)return 8*j.length;M.font.startsWith("12")||(M.font=`12.500px ${getComputedStyle(t).fontFamily}`);let H=E.get(j)??M.measureText(j).
width+4;return E.set(j,H),H}function N(){let j=x.offsetWidth||190,H=Math.max(120,Math.floor((g.clientWidth-j-8)*Li[a])),P=H/(s.last+1-s.first);return{width:H,each:P,
x:X=>(X-s.first)*P,names:j}}let O=()=>Lc(e.events,Ve(e,i.view),s);function D(){if(!i||!g.clientWidth)return;let j=[...i.drawn.actors],H=l?Xu(e,[...i.view.actors].
filter(Bt=>!i.drawn.actors.has(Bt)),i.view.links,"linked").slice(0,l).map(({id:Bt})=>Bt):[],P=N(),X=O(),{open:Et}=n.get(),me=Et?.type==="link"?Et.id:null,bn=new Map;
for(let[Bt,Ol]of X)for(let{actor:Ki}of e.events[Bt].roles)nt(bn,Ki,Ol);u={across:P,events:X,happened:bn},f=[];let he=6,Qn=null,Xt=Xu(e,[...j,...H],i.view.links,
c);Xt.forEach((Bt,Ol)=>{Bt.group&&Bt.group!==Qn&&(Qn=Bt.group,f.push({heading:Qn,top:he,height:Ok}),he+=Ok);let Ki=bb(e,Bt,{...P,measure:L,wanted:me,all:d.has(Bt.
id)}),Ud=Sk(Ki.rows);f.push({lane:Bt,packed:Ki,top:he,height:Ud,position:Ol+1}),he+=Ud});let yr=i.view.actors.size-Xt.length;$.hidden=yr<=0,$.textContent=yr>0?`\
Show ${Math.min($k,yr).toLocaleString("en")} more of ${R(yr,"actor")} in view`:"",$.style.top=`${he+8}px`,b.style.height=`${he+(yr>0?56:12)}px`,b.style.width=`${P.
names+P.width+8}px`;for(let Bt of m.values())Bt.remove();m.clear();let V1=new Set(Xt.flatMap(Bt=>Bt.links)).size;w.say(`${R(Xt.length,"actor")}, ${R(V1,"link")}`),
k.hidden=Xt.length>0,g.hidden=Xt.length===0,Xt.length||(k.textContent=i.view.actors.size?"Nothing is drawn on the graph. Expand an actor there, or find one (/).":
"No actor passes the filters. Widen them in the legend."),Xt.some(({id:Bt})=>Bt===h.actor)||(h={actor:Xt[0]?.id??null,item:"name"}),A(),T()}function A(){let{across:j,
events:H}=u,P=kb(e,H,{...j,measure:L,most:g.clientHeight<420?1:3}),{window:X}=n.get();y.replaceChildren(x,gk(e,{across:j,domain:s,labels:P,events:H,asOf:r,on:o})),
x.textContent=H.length?`${R(H.length,"event")}${P.length<H.length?`, ${P.length} named`:""}`:"",S.replaceChildren(...yk({across:j,domain:s,events:H,asOf:r,window:X})),
S.style.left=`${j.names}px`,w.update({window:X,all:a===0,closest:a===Li.length-1})}function T(){if(!u)return;let[j,H]=[g.scrollTop-Mk,g.scrollTop+g.clientHeight+
Mk];for(let[P,X]of m)P.top+P.height>=j&&P.top<=H||X.contains(document.activeElement)||(X.remove(),m.delete(P));for(let P of f){if(m.has(P)||P.top+P.height<j||P.
top>H)continue;let X="heading"in P?p("div",{class:"lane-heading",role:"listitem"},C(P.heading)):I(P);X.style.top=`${P.top}px`,X.style.height=`${P.height}px`,m.set(
P,X)}v.replaceChildren(...[...m].sort(([P],[X])=>P.top-X.top).map(([,P])=>P))}function I({lane:j,packed:H,position:P}){let X=vk(e,j,H,{on:o,across:u.across,position:P,
size:f.length,unfolded:d.has(j.id),events:u.happened.get(j.id)??[],toggle:()=>{d.has(j.id)?d.delete(j.id):d.add(j.id),D(),Ot(j.id,"more")}});return B(X,j.id),X}
function B(j,H){let{open:P}=n.get();j.classList.toggle("open",P?.type==="actor"&&P.id===H);for(let X of Q(j,"[data-item]"))P?.type==="link"&&P.id===X.dataset.item?
X.setAttribute("aria-current","true"):X.removeAttribute("aria-current"),X.tabIndex=H===h.actor&&X.dataset.item===h.item?0:-1}let z=()=>{for(let[j,H]of m)"lane"in
j&&B(H,j.lane.id)},K=()=>f.filter(j=>"lane"in j),lt=j=>K().find(({lane:H})=>H.id===j);function wt(j){let H=g.clientHeight-y.offsetHeight;return j.top<g.scrollTop?
g.scrollTop=j.top-6:j.top+j.height>g.scrollTop+H&&(g.scrollTop=Math.min(j.top,j.top+j.height-H+6)),T(),m.get(j)}function Ot(j,H,P=null){let X=lt(j),Et=X&&wt(X);
if(!Et)return;let me=Ct(Et,`[data-item="${CSS.escape(H)}"]`);if(!me&&P!==null){let bn=he=>Math.abs(he.offsetLeft+he.offsetWidth/2-P);me=Q(Et,".lane-bar").sort((he,Qn)=>bn(
he)-bn(Qn))[0]}me??=Ct(Et,"[data-item=name]"),me&&(h={actor:j,item:me.dataset.item??"name"},z(),me.focus({preventScroll:!me.matches(".lane-bar")}))}function Lo(j){
let H=bT[j.key],P=j.target.closest("[data-item]");if(H&&!j.ctrlKey&&!j.metaKey)Xn(a+H);else if(P){let X=P.closest(".lane"),Et=K(),me=Et.findIndex(Xt=>Xt.lane.id===
X.dataset.actor),bn=Q(X,"[data-item]"),he=kT[j.key],Qn=j.key==="Home"?-Et.length:j.key==="End"?Et.length:xT[j.key];if(he){let Xt=bn[Math.max(0,Math.min(bn.length-
1,bn.indexOf(P)+he))];Ot(X.dataset.actor,Xt.dataset.item??"name")}else if(Qn){let Xt=Et[Math.max(0,Math.min(Et.length-1,me+Qn))].lane.id;P.dataset.item==="name"?
Ot(Xt,"name"):Ot(Xt,"",P.offsetLeft+P.offsetWidth/2)}else return}else return;j.preventDefault()}function Xn(j,H=null){let P=Math.max(0,Math.min(Li.length-1,j)),
X=(g.clientWidth-u.across.names)/2,Et=H??s.first+(g.scrollLeft+X)/u.across.each;a=P,D(),g.scrollLeft=u.across.x(Et)-X}function $l(j){j?_():Xn(0)}function _(){let[
j,H]=ne(n.get().window,s),P=(s.last-s.first)/Math.max(30,H-j),X=Li.findLastIndex(Et=>Et<=P*.9);Xn(Math.max(0,X),(j+H)/2)}g.addEventListener("scroll",()=>requestAnimationFrame(
T),{passive:!0}),g.addEventListener("wheel",j=>{!j.ctrlKey&&!j.metaKey||(j.preventDefault(),Xn(a+(j.deltaY<0?1:-1),s.first+(j.clientX-g.getBoundingClientRect().
left-u.across.names+g.scrollLeft)/u.across.each))},{passive:!1}),g.addEventListener("keydown",Lo),g.addEventListener("focusin",({target:j})=>{let H=j.closest("[\
data-item]");H&&(h={actor:H.closest(".lane").dataset.actor,item:H.dataset.item},z())});let J=0;new ResizeObserver(()=>{g.clientWidth&&g.clientWidth!==J?D():g.clientHeight&&
T(),J=g.clientWidth}).observe(g),n.on((j,H)=>{if(j.view!=="timeline"||!i||(o.now().drawn!==i.drawn&&ft({...o.now(),state:j}),j.window!==H.window&&u&&$l(j.window),
j.open===H.open))return;let P=j.open?.type==="link"?j.open.id:null,X=j.open?.type==="actor"?j.open.id:null;P&&!dt(P)?D():z();let Et=K().find(({lane:me})=>P?me.links.
includes(P):me.id===X);Et&&!(P&&dt(P))&&wt(Et)});let dt=j=>v.querySelector(`[data-item="${CSS.escape(j)}"]`);function ft(j){let H=i&&i.view===j.view&&i.drawn===
j.drawn&&u;i=j,H?z():D()}return{update:ft}}var Ak={lanes:"Links and events",events:"Events alone"};function Tk(t,e,n,o){let s=p("div",{class:"timeline-part"}),r=Yb(e,o),a=Object.keys(Ak).map(d=>p("button",
{type:"button","data-timeline":d,onclick:()=>n.set({timeline:d},{tracked:!1})},Ak[d])),c=p("div",{class:"table-scope",role:"group","aria-label":"Show in the tim\
eline"},a);t.append(p("div",{class:"view-bar timeline-parts"},c),s,r.element);let l=Ek(s,e,n,o);c.hidden=!Object.keys(e.events).length;let f=null;function u(d){
let{timeline:m}=d.state;for(let h of a)h.setAttribute("aria-pressed",String(h.dataset.timeline===m));if(s.hidden=m!=="lanes",r.element.hidden=m!=="events",m==="\
lanes")return l.update(d);f?.view!==d.view&&r.update(d),f=d,r.mark(d.state.open)}return n.on((d,m)=>{d.view!=="timeline"||!f||d.timeline==="events"&&d.open!==m.
open&&r.mark(d.open)}),{update:u}}var Ck={},Dk,ld,Nk,Lk={timeline:Tk,table:Vb,matrix:Db,sources:Bb,hypotheses:window.axisgraphHypotheses?.create??OT};function OT(t){return t.append(p("p",{class:"\
notice"},"This page was written without hypotheses: axisgraph render --hypotheses FILE.")),{update(){}}}function Wk(t,e,n){[Dk,ld,Nk]=[t,e,n];for(let o of Q(W("\
views"),"[data-view]"))o.addEventListener("click",()=>ld.set({view:o.dataset.view},{tracked:!1}))}function Zc(t){let{view:e}=t.state;document.body.dataset.view=
e;for(let n of Q(W("views"),"[data-view]"))n.dataset.view===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current");for(let n of["graph",...Object.
keys(Lk)])W(`view-${n}`).hidden=n!==e;e!=="graph"&&(Ck[e]??=Lk[e](W(`view-${e}`),Dk,ld,Nk),Ck[e].update(t))}var ET=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"}),AT=/^(United|Netherlands|Philippines|Palestinian|Bahamas|Gambia|Maldives|Comoros|Central African|Dominican Rep|Isle)/;
function TT(t){let e=ET.of(t)??t;return AT.test(e)?`the ${e}`:e}var CT=t=>/^[aeio]/i.test(t)?`an ${t}`:`a ${t}`,tl=t=>t.length<2?t.join(""):`${t.slice(0,-1).join(
", ")} and ${t[t.length-1]}`,LT={media:"media outlet",other:"actor"};function DT(t,e){if(!e||e==="..")return!1;let n=Be(e)[1];return t.info.asOfDay===null||n<=t.
info.asOfDay}function Ik(t,e){let{name:n,type:o,country:s,plural:r,founded:i,born:a,dissolved:c,died:l}=t.actors[e],f=Fo(`${io(t.actors[e])}${n}`),u=LT[o]??t.types[o].
label.toLowerCase(),d=DT(t,l??c),m=d?r?"were":"was":r?"are":"is",h=s&&o!=="state"?` ${/person|organ/.test(o)?"of":"in"} ${TT(s)}`:"",w=[i&&`founded ${eo(i)}`,a&&
`born ${eo(a)}`,d&&c&&`ended ${eo(c)}`,d&&l&&`died ${eo(l)}`].filter(Boolean);return`${f} ${m} ${CT(u)}${h}${w.map(y=>`, ${y}`).join("")}.`}function NT(t){let e=Wt(
t);if(t.periods||e==="dates not known"||e.startsWith("seen "))return e;let{start:n,end:o}=t;if(!n)return o===".."?"ongoing, start unknown":`until ${F(o??"")}`;let s=F(
n);if(o==="..")return`since ${s}`;if(!o)return`from ${s}, end unknown`;let[,r]=e.split(" – ");return r===void 0?eo(n):r.startsWith("last confirmed")?`since ${s}\
, ${r}`:`from ${s} to ${F(o)}`}var WT={asserted:"Not contested",disputed:"Disputed: sources differ",denied:"Denied: no source supports it"},Rk=({status:t,weakly_disputed:e})=>e?
"Weakly disputed: every objection is weak":WT[t];function jk(t){return fe(`${NT(t)}, ${t.confidence} confidence`)}function Fk(t,{from:e,to:n},{there:o,back:s,families:r}){
let i=f=>`${io(t.actors[f])}${t.actors[f].name}`,a=f=>tl(f.map(u=>t.kinds[u].label.toLowerCase())),c=(f,u,d)=>d.length>0&&`${Fo(i(f))} ${t.actors[f].plural?"giv\
e":"gives"} ${i(u)} ${a(d)}.`,l=[c(e,n,o),c(n,e,s)].filter(Boolean);return l.length?l.join(" "):r.length?`${Fo(i(e))} and ${i(n)}: no support, ${tl(r.map(({family:f})=>f))}\
 only.`:`No link between ${i(e)} and ${i(n)} passes the filters.`}var fd=(t,e,n)=>[...e].filter(o=>t.links[o].source===n||t.links[o].target===n);function Bk(t,e,n){let o=new Map,s=()=>Object.fromEntries(Y.map(r=>[r,0]));for(let r of e){
let{source:i,kind:a,confidence:c}=t.links[r];if(t.kinds[a].family!=="support")continue;let l=o.get(a)??{kind:a,received:s(),given:s(),links:0};o.set(a,l),l[i===
n?"given":"received"][c]+=1,l.links+=1}return[...o.values()].sort((r,i)=>i.links-r.links||(r.kind<i.kind?-1:1))}function Pk(t,e,n){let o=new Map;for(let r of e){
let{source:i,target:a}=t.links[r];nt(o,i===n?a:i,r)}return[...o].map(([r,i])=>(i.sort((a,c)=>Is(t.links[a],t.links[c])||(a<c?-1:1)),{id:r,links:i,kinds:[...new Set(
i.map(a=>t.links[a].kind))]})).sort((r,i)=>_k(t,i)-_k(t,r)||Ns(t,i.links)-Ns(t,r.links)||(r.id<i.id?-1:1))}var _k=(t,{links:e})=>Y.indexOf(t.links[e[0]].confidence);
function Hk(t,e,n){let o=[{title:"Supported by",list:{type:"actors",where:{gives:n}},links:[]},{title:"Supports",list:{type:"actors",where:{takes:n}},links:[]},
{title:"Hostile links with",list:{type:"actors",where:{foe:n}},links:[]},{title:"Aligned with",list:{type:"actors",where:{ally:n}},links:[]},{title:"Structure",
list:{type:"links",where:{of:n,family:"structure"}},links:[]}],[s,r,i,a,c]=o,l={support:r,hostility:i,alignment:a,structure:c};for(let f of e){let{target:u,kind:d}=t.
links[f],{family:m}=t.kinds[d];(m==="support"&&u===n?s:l[m]).links.push(f)}return c.links.sort((f,u)=>Is(t.links[f],t.links[u])||(f<u?-1:1)),o.filter(f=>f.links.
length>0)}var RT=[["founded","Founded"],["dissolved","Dissolved"],["born","Born"],["died","Died"]],jT={wikidata:["Wikidata",t=>`https://www.wikidata.org/wiki/${t}`],ucdp:[
"UCDP"],gw:["Gleditsch-Ward"],iso:["ISO 3166"],opensanctions:["OpenSanctions"],ofac:["OFAC"],eu:["EU"],uk:["UK"],un:["UN"]},FT=new Intl.DisplayNames(["en"],{type:"\
language",fallback:"code"}),_T=new Intl.DisplayNames(["en"],{type:"region",fallback:"code"});function BT(t){return Object.entries(t.identifiers??{}).map(([n,o])=>{
let[s,r]=jT[n]??[n];return p("span",{class:"id"},`${s} `,r?yo(r(encodeURIComponent(o)),o):C(o))})}var PT=t=>p("ul",{class:"natives","aria-label":"Names in other\
 scripts"},t.map(({name:e,lang:n})=>p("li",{},C(e,{lang:n,class:"native"}),p("span",{class:"lang"},n?FT.of(n):"")))),ud=(t,e)=>t.map((n,o)=>[o?", ":"",e(n)]);function Uk(t,e,n){
let{aliases:o=[],not_to_confuse_with:s=[],native_names:r=[],ideology:i}=e,a=[e.country&&mt("Country",_T.of(e.country)),i&&mt("Ideology",ud(i,c=>C(c))),RT.map(([
c,l])=>e[c]&&mt(l,F(e[c]))),o.length>0&&mt("Aliases",ud(o,({name:c,lang:l})=>C(c,{lang:l}))),s.length>0&&mt("Not to be confused with",ud(s,c=>Dt(t,c,n))),e.identifiers&&
mt("Identifiers",BT(e)),e.url&&mt("Address",yo(e.url,e.url))];return!r.length&&!a.flat(2).some(Boolean)?null:p("details",{class:"names"},p("summary",{},"Names, \
identifiers and look-alikes"),r.length>0&&PT(r),p("dl",{class:"facts"},a))}function fr(t){let e=t??[];return e.length>0&&p("details",{class:"other-fields"},p("summary",{},"Other fields",p("span",{class:"count"},String(e.length))),p("dl",
{class:"facts"},e.map(([n,o])=>mt(n,C(String(o))))))}var Gk=4;function nl(t,e=1/0){let n=t.length-e;return p("ul",{class:"moved"},t.slice(0,e).map(([o,s,r])=>p("li",{},C(o),": ",s!==null&&p(r===null?"span":"del",{},
C(s)),s!==null&&r!==null&&" → ",r!==null&&p(s===null?"span":"ins",{},C(r)))),n>0&&p("li",{},`and ${n} more`))}var zk=t=>nl(t,t.length>Gk+1?Gk:1/0);function as(t,e,n){
let o=Se(t,e,n);if(!t.changes||!o)return null;let s=C(t.changes.since),r={new:["New since ",s,"."],gone:["Gone since ",s,": the data no longer has it. What foll\
ows is from the earlier version."],changed:["Changed since ",s,":"]};return p("div",{class:`since ${o}`,"data-since":o},p("p",{},r[o]),o==="changed"&&nl(kr(t,e,
n)))}function ol(t,e,{of:n,pair:o},s){if(e.compare?.by!=="versions")return null;let r=cc(t,e).links,i=o?Rn(t,r,o).families.flatMap(({links:a})=>a):r.filter(a=>n&&
[t.links[a].source,t.links[a].target].includes(n));return i.length?p("section",{"data-gone":i.length},p("h3",{},"Gone links",p("span",{class:"count"},String(i.length))),
p("ul",{class:"links"},i.map(a=>p("li",{},vt(t,a,s,{from:n}))))):null}var sl=200;function xe(t,e,{first:n=sl,class:o="links",label:s}={}){let r=p("ul",{class:o,"aria-label":s??null}),i=p("button",{type:"button",class:"text more",onclick:()=>c(
!0)}),a=0;function c(f=!1){let u=t.slice(a,a?Math.max(a+sl,n):n),d=u.map(h=>p("li",{},e(h)));a+=u.length,r.append(...d);let m=t.length-a;i.hidden=m===0,i.textContent=
m>sl?`Show ${sl} more of ${m.toLocaleString("en")}`:`Show ${m} more`,l.update(),f&&d[0]?.querySelector("button")?.focus()}let l=ko(r,()=>Q(r,"li > button").map(
f=>[f]));return c(),[r,i]}var Wi=10,Vk=.25;function qk(t,{first:e,last:n,rows:o},s){let r=n-e+1,i=Math.max(1,...o.flat().map(({certain:f})=>f)),a=f=>Math.min(r,Math.max(0,Number(f?.slice(
0,4))-e)),[c,l]=[s?.[0]?a(s[0]):0,s?.[1]?a(s[1])+1:r];return p("section",{"aria-label":"Years"},p("h3",{},"Years"),p("div",{class:"years"},o.flatMap((f,u)=>[p("\
span",{class:"years-title"},t[u].title),tt("svg",{viewBox:`0 0 ${r} ${Wi}`,preserveAspectRatio:"none",role:"img","aria-label":`${t[u].title}: ${UT(f,e)}`},tt("r\
ect",{class:"years-ground",width:r,height:Wi}),f.map(({certain:d,possible:m},h)=>[m>0&&tt("rect",{class:"years-possible",x:h,y:Wi-2,width:1.02,height:2}),d>0&&tt(
"rect",{class:"years-certain",x:h,width:1.02,height:Wi,opacity:(Vk+(1-Vk)*d/i).toFixed(2)})]),s&&tt("rect",{class:"years-window",x:c,width:l-c,height:Wi}))]),p(
"span",{}),p("span",{class:"years-axis fine","aria-hidden":"true"},[...new Set([e,Math.round((e+n)/2),n])].map(f=>p("span",{},String(f))))),p("p",{class:"fine"},
"Darker: more links. A line at the foot: possible only."))}function UT(t,e){let n=t.flatMap(({certain:c},l)=>c?[l]:[]);if(!n.length)return"possible only, in no \
year certain";let o=Math.max(...t.map(({certain:c})=>c)),s=e+t.findIndex(({certain:c})=>c===o),[r,i]=[e+n[0],e+n[n.length-1]];return`${r===i?`certain in ${r}`:`\
certain between ${r} and ${i}`}; most links, ${o}, in ${s}`}var zT=[["received","Received","to"],["given","Given","from"]],dd=[...Y].reverse();function Yk(t,e,n,o){let s=a=>dd.reduce((c,l)=>c+a[l],0),r=zT.filter(([a])=>n.
some(c=>s(c[a])>0));if(!r.length)return null;let i=p("section",{"aria-label":"Support by kind and confidence"},p("table",{class:"strip"},p("thead",{},p("tr",{},
p("th",{scope:"col"},"Support"),r.map(([a,c,l])=>{let f=n.reduce((m,h)=>m+s(h[a]),0),u={type:"links",where:{[l]:e,family:"support"}},d=f.toLocaleString("en");return p(
"th",{scope:"col"},`${c} `,oe(t,o,u,f,{text:d}))}))),p("tbody",{},n.map(a=>p("tr",{},p("th",{scope:"row"},p("span",{class:"strip-kind"},Lu(t,a.kind),C(t.kinds[a.
kind].label))),r.map(([c,,l])=>p("td",{},dd.filter(f=>a[c][f]).map(f=>{let u={[l]:e,kind:a.kind,confidence:f},d=String(a[c][f]);return oe(t,o,{type:"links",where:u},
a[c][f],{text:d,class:`level ${f}`})}))))))),p("p",{class:"strip-key fine"},"Links by confidence:",dd.map(a=>p("span",{},p("span",{class:`level ${a}`,"aria-hidd\
en":"true"}),a))));return ko(i,()=>Q(i,"tr").map(a=>Q(a,"button"))).update(),i}var pd=6;function qT(t,e){let n=[["Expand","Expand (e): show its neighbours",()=>e.expand(t)],["Focus","Focus (f): show only it and its neighbours",()=>e.focus(
t)],["Hide","Hide (h)",()=>e.hide(t)],["Paths from","Paths from it to another actor",()=>e.pathFrom(t,null)],["Paths to","Paths from another actor to it",()=>e.
pathFrom(null,t)]],o=({currentTarget:r})=>{e.pin(t,!e.pinned(t)),r.setAttribute("aria-pressed",String(e.pinned(t)))},s=String(e.pinned(t));return p("p",{class:"\
actions"},n.map(([r,i,a])=>p("button",{type:"button",title:i,onclick:a},r)),p("button",{type:"button",title:"Pin (k): keep its position","aria-pressed":s,onclick:o},
"Pin"))}function YT(t,e,{title:n,list:o,links:s},r){let i=o.type==="actors"?Pk(t,s,e):null;return p("section",{},hi(t,r,n,o,i?i.length:s.length),i?xe(i,a=>Iy(t,
e,a,r),{first:pd}):xe(s,a=>vt(t,a,r,{from:e}),{first:pd}))}function KT(t,e,n,o){let s=fd(t,Object.keys(t.links),e).length-n;if(!s)return null;let r=`Clear the f\
ilters: they hide ${R(s,"link")}`;return p("p",{},p("button",{type:"button",class:"text",onclick:o.clearFilters},r))}function Kk(t,e,n){let{open:o}=n,s=t.actors[e],
r=t.types[s.type],i=n.now(),a=Se(t,"actors",e)==="gone",c=fd(t,i.view.links,e),l=Hk(t,c,e),f=l.map(h=>h.links.map(w=>t.links[w])),u=Ly(f,t.info.asOfDay),d={type:"\
events",where:{of:e}},m=In(t,i,Oe("events",{of:e})).ids;return{eyebrow:[Ee(r),r.label],title:C(s.name),body:[as(t,"actors",e),p("p",{class:"statement"},C(Ik(t,e))),
s.summary&&p("p",{class:"summary"},C(s.summary)),!a&&qT(e,n),KT(t,e,c.length,n),Yk(t,e,Bk(t,c,e),o),l.map(h=>YT(t,e,h,o)),u&&qk(l,u,ge(t,i.state)),m.length>0&&p(
"section",{},hi(t,o,"Events",d,m.length),xe(m,h=>Ae(t,h,o),{first:pd})),ol(t,i.state,{of:e},o),fr(s.attributes),Uk(t,s,o)]}}var QT=([t,,,e])=>t!==null||e!==null;function Xk(t,e,n){let o={certain:[],possible:[],undated:[]};for(let s of e){let r=t.links[s],i=Zt(r),a=i.filter(QT);n&&ce(
r,n)==="certain"?o.certain.push(s):(n?ce({span:r.span,spans:a},n):a.length)?o.possible.push(s):a.length<i.length&&o.undated.push(s)}return o}var md=300,ZT={certain:"Their dates leave no doubt that they were active on some day of this time.",possible:"Their dates allow that they were active on some da\
y of this time, but do not prove it.",undated:"They have no dates, or only days on which they were seen, so that they may be active at any time. The time bar co\
unts them only where they are certain."};function Qk(t,e,n){let{state:o,view:s}=n.now(),r=Xk(t,s.links,o.window)[e],i=qt(o.window);return{eyebrow:[i[0].toUpperCase()+
i.slice(1)],title:`${R(r.length,"link")} ${e==="undated"?"without usable dates":e}`,body:[p("p",{class:"summary"},ZT[e]),p("ul",{class:"links"},r.slice(0,md).map(
a=>p("li",{},vt(t,a,n.open)))),r.length>md&&p("p",{class:"notice"},`${(r.length-md).toLocaleString("en")} more are in the tables.`)]}}var e2={strong:0,fair:1,weak:2},n2={supports:"Supports",disputes:"Disputes",denies:"Denies"};function o2(t,{source:e,stance:n,credibility:o,locator:s,summary:r,
attributed_to:i,holds:a,strength:c},l){let f=t.sources[e],u=[C(f.publisher),f.published&&C(F(f.published)),s&&C(s)].filter(Boolean);return p("li",{class:`claim ${n}`},
p("p",{class:"claim-head"},p("span",{class:"stance"},n2[n]),p("span",{class:"strength"},`${c} claim`)),r&&p("p",{},C(r)),i&&p("p",{class:"by"},"According to ",C(
i)),p("p",{class:"cite"},p("button",{type:"button",class:"inline",onclick:()=>l({type:"source",id:e})},C(f.title)),p("span",{class:"where"},u.map((d,m)=>[m?" · ":
"",d]))),a&&p("p",{class:"fine"},"Speaks of ",C(F(a))),p("p",{class:"fine"},`Source ${ae[f.reliability]} (${f.reliability}); `,`claim ${gs[o]} (${o})`))}function s2(t,e){
let n=({strength:o,source:s,credibility:r})=>`${e2[o]}${t.sources[s].reliability}${r}`;return e.toSorted((o,s)=>n(o)<n(s)?-1:n(o)>n(s)?1:0)}var Oo=({stance:t})=>t===
"supports";function rl(t,e,n){if(e.length===0)return p("p",{class:"notice"},"No source is cited for this.");let o=s2(t,e),s=[{title:"For",side:o.filter(Oo)},{title:"\
Against",side:o.filter(r=>!Oo(r))}].filter(({side:r})=>r.length);return p("div",{class:"sides"},s.map(({title:r,side:i})=>p("section",{},p("h3",{},r,p("span",{class:"\
count"},String(i.length))),p("ul",{class:"claims"},i.map(a=>o2(t,a,n))))))}var Jk=t=>p("span",{class:`badge ${t}`},`${t} confidence`);function r2(t,e,n){let o=t.links[e];return[p("p",{class:"statement"},C(jk(o)),", ",o.roots.length?oe(t,n,{type:"roots",where:{cited:e}},o.roots.length):"no inde\
pendent source","."),p("p",{class:`status ${o.status}`},`${Rk(o)}.`)]}var i2={certain:"certain",possible:"possible, not certain",never:"not active"};function a2(t,e,[
n,o]){let s=[n?kn(n):-1e9,o?kn(o):1e9],r=Ds(t,[e],s),i=r&&Jp(r);return i&&p("p",{class:"fine"},i)}function c2(t,e,n){let o=t.links[e],[s,r]=Mr(o,t.info.asOfDay);
return p("dl",{class:"facts"},n&&mt("At the time chosen",p("p",{},`${qt(n)}: ${i2[ce(o,n)??"never"]}`),a2(t,e,n)),mt("When",p("p",{},C(s)),p("p",{class:"fine"},
r)),o.amounts&&mt("Amount",o.amounts.map(i=>p("p",{},ha(i,F)))),o.items&&mt("Items",o.items.map((i,a)=>[a?", ":"",C(i)])),o.purpose&&mt("Purpose",C(o.purpose)))}
function Zk(t,e,n,o){let{open:s}=n,r=t.links[e],i=t.kinds[r.kind],a=Se(t,"links",e)==="gone",c=_o(t,r),l={type:"pair",from:r.source,to:r.target},f=jh(t,n.now().
view.links,l);return{wide:r.claims.some(Oo)&&!r.claims.every(Oo),eyebrow:[Qe({colour:i.colour,arrow:!i.symmetric}),C(i.label),` (${i.family})`],title:[c.opens&&
p("span",{class:"verb"},c.opens),Dt(t,r.source,s),p("span",{class:"verb"},C(c.said),c.named?": ":""),Dt(t,r.target,s)],body:[as(t,"links",e),r2(t,e,s),r.summary&&
p("p",{class:"summary"},C(r.summary)),!a&&p("p",{class:"actions"},f>1&&r.source!==r.target&&p("button",{type:"button","data-pair":f,onclick:()=>s(l)},`All ${f} \
links of the two`),p("button",{type:"button",onclick:()=>n.cite({links:[e]})},"Copy citation"),p("button",{type:"button",onclick:()=>n.unfold([r.source,r.target])},
"Show both on the graph")),c2(t,e,o),rl(t,r.claims,s),fr(r.attributes),p("p",{class:"fine"},"Link ",p("code",{},e))]}}var f2=(t,[e,...n],o)=>[vo(t,e,o),n.length>0&&p("p",{class:"fine same"},"Counts as one with:"),n.map(s=>vo(t,s,o))];function t0(t,e,n){let o=n.now(),{type:s,where:r,
ids:i}=In(t,o,e),a={actors:yi,links:vt,sources:vo,events:Ae},c=u=>a[s](t,u,n.open),l=Un(t,Tf(o.state,r)),f=s==="actors"?i:i.flatMap(u=>s==="links"?u2(t,u):[]);return{
eyebrow:["List"],title:jr(s,i.length),body:[ka(t,{type:s,where:r}).map(u=>p("p",{class:"statement"},C(fe(u)))),l.length>0&&p("p",{class:"fine"},C(`Under the fil\
ters: ${l.join("; ")}`)),f.length>0&&p("p",{class:"actions"},s==="links"&&p("button",{type:"button",onclick:()=>n.cite({links:i})},"Copy citation"),p("button",{
type:"button",onclick:()=>n.unfold([...new Set(f)])},s==="links"?"Show their actors on the graph":"Show them on the graph")),s==="roots"?xe(Cf(t,r.cited),u=>f2(
t,u,n.open)):xe(i,c)]}}var u2=(t,e)=>[t.links[e].source,t.links[e].target];function e0(t,e,n){let{from:o,to:s}=e,r=Rn(t,n.now().view.links,e),i=r.families.flatMap(({links:a})=>a);return{eyebrow:[R(i.length,"link")],title:[Dt(t,o,n.open),
p("span",{class:"verb"}," and "),Dt(t,s,n.open)],body:[i.length>0&&p("p",{class:"statement"},C(Fk(t,e,r))),p("p",{class:"actions"},i.length>0&&p("button",{type:"\
button",onclick:()=>n.cite({links:i})},"Copy citation"),p("button",{type:"button",onclick:()=>n.unfold([o,s])},"Show both on the graph"),p("button",{type:"butto\
n",onclick:()=>n.pathFrom(o,s)},"Paths between them")),ol(t,n.now().state,{pair:e},n.open),r.families.map(({family:a,links:c})=>p("section",{},p("h3",{},fe(a),p(
"span",{class:"count"},String(c.length))),xe(c,l=>vt(t,l,n.open))))]}}var wd={};br(wd,{event:()=>g2,source:()=>w2});var m2=8;function ur(t,e,n,o){let{ids:s}=In(t,e.now(),Oe(o.type,o.where));if(!s.length)return null;let r={links:vt,events:Ae,sources:vo,actors:null,roots:null}[o.
type];return p("section",{},hi(t,e.open,n,o,s.length),xe(s,i=>r?.(t,i,e.open),{first:m2}))}function dr(t,e,n,o){let{ids:s}=In(t,e.now(),Oe(n,o));return s.length?
oe(t,e.open,{type:n,where:o},s.length):null}var n0=t=>t.map((e,n)=>[n===0?"":n===t.length-1?" and ":", ",e]);function h2(t,e,n){let o=c=>c.filter(Boolean),s=o([
dr(t,n,"links",{rests:e}),dr(t,n,"events",{rests:e})]);if(!s.length)return p("p",{class:"statement"},"Nothing in view cites it.");let r=o([dr(t,n,"links",{alone:e}),
dr(t,n,"events",{alone:e})]),i=dr(t,n,"links",{weaker:e}),a=dr(t,n,"sources",{repeats:e});return p("p",{class:"statement"},n0(s)," rest on it",a&&[", some throu\
gh ",a," derived from it"],". ",r.length?["Without it, ",n0(r)," would have no support"]:"Without it, everything would still have support",i?[r.length?", and ":
"; ",i," would be less confident."]:".")}function w2(t,e,n){let o=t.sources[e],{open:s}=n,r=i=>t.sources[i]?p("button",{type:"button",class:"inline",onclick:()=>s(
{type:"source",id:i})},C(t.sources[i].title)):C(i);return{eyebrow:["Source"],title:C(o.title),body:[as(t,"sources",e),h2(t,e,n),o.summary&&p("p",{class:"summary"},
C(o.summary)),p("dl",{class:"facts"},mt("Publisher",C(o.publisher)),o.author&&mt("Author",C(o.author)),o.published&&mt("Published",F(o.published)),mt("Reliabili\
ty",`${o.reliability}: ${ae[o.reliability]}`),o.class&&mt("Class",ln(o.class)),...At(o).map(i=>mt("Derives from",r(i))),o.accessed&&mt("Accessed",F(o.accessed)),
o.url&&mt("Address",yo(o.url,o.url)),o.host&&mt("Address",C(o.host)),o.archived_url&&mt("Archived",yo(o.archived_url,o.archived_url))),ur(t,n,"No support withou\
t it",{type:"links",where:{alone:e}}),ur(t,n,"Less confident without it",{type:"links",where:{weaker:e}}),ur(t,n,"Events without a claim",{type:"events",where:{
alone:e}}),ur(t,n,"Links that cite it",{type:"links",where:{cites:e}}),ur(t,n,"Events that cite it",{type:"events",where:{cites:e}}),ur(t,n,"Derived from it",{type:"\
sources",where:{repeats:e}})]}}var o0=(t,e,n,o)=>n.length>0&&p("section",{},p("h3",{},e,p("span",{class:"count"},String(n.length))),xe(n,s=>Ae(t,s,o.open)));function g2(t,e,n){
let o=t.events[e],s=({actor:a,role:c,qualifier:l})=>[t.actors[a]?Dt(t,a,n.open):C(a),p("span",{class:"fine"},` ${l?`${l} `:""}${ln(c)}`)],{to:r,by:i}=$a(t,e);return{
wide:o.claims.some(Oo)&&!o.claims.every(Oo),eyebrow:["Event"],title:C(o.name),body:[as(t,"events",e),p("p",{class:"statement"},C(F(o.date)),o.place&&[", ",C(o.place)]),
o.summary&&p("p",{class:"summary"},C(o.summary)),p("section",{},p("h3",{},"Actors",p("span",{class:"count"},String(o.roles.length))),p("ul",{class:"roles"},o.roles.
map(a=>p("li",{},s(a))))),o0(t,"Responds to",r,n),o0(t,"Responses",i,n),rl(t,o.claims,n.open),fr(o.attributes)]}}var yd={};br(yd,{render:()=>k2,summary:()=>i0});var r0=40,il=({began:t,ended:e,changed:n})=>tl([[t,"new"],[e,"gone"],[n,"changed"]].filter(([o])=>o.length).map(([o,s])=>`${o.length.toLocaleString("en")} ${s}`));
function i0(t,e){let n=({added:s,removed:r,changed:i})=>il({began:s,ended:r,changed:Object.keys(i)}),o=Object.entries({Links:il(t),Actors:il(t.actors),Events:n(
e.events),Sources:n(e.sources)}).filter(([,s])=>s).map(([s,r])=>`${s}: ${r}.`);return o.length?o.join(" "):"No link, actor, event or source in view differs."}var y2=(t,e,n,o)=>p(
"h3",{},p("span",{class:`change-sample ${t}`,"aria-hidden":"true"}),e,p("span",{class:"count"},[n&&R(n,"link"),o&&R(o,"actor")].filter(Boolean).join(", "))),Mo=(t,e,n={})=>xe(
t,o=>[e(o),Object.hasOwn(n,o)&&zk(n[o])],{first:r0,class:"links moved-records"}),Ii=(t,e,n,o=e.length<=r0)=>e.length>0&&p("details",{open:o},p("summary",{},`${t}\
: ${e.length.toLocaleString("en")}`),n);function gd(t,e,n,o,s){let[r,i]=[n[o],n.actors[o]];if(!r.length&&!i.length)return null;let a=os(t,{by:"versions"})[o],c=d=>vt(
t,d,s.open),l=r.filter(d=>t.links[d].roots.length<2),f=r.filter(d=>t.links[d].roots.length>1),u=new Set(r);return p("section",{"data-change":o,"aria-label":a},y2(
o,a,r.length,i.length),o==="began"&&[Ii("Links on one independent source",l,Mo(l,c)),Ii("Links on several",f,Mo(f,c))],o==="ended"&&Ii("Links",r,Mo(r,c)),o==="c\
hanged"&&e.links.changed.map(({title:d,because:m,records:h},w)=>{let y=Object.keys(h).filter(b=>u.has(b)),x=new Set(m.map(([b])=>b)),S=y.map(b=>[b,h[b].filter(([
g])=>!x.has(g))]),v=[x.size>0&&p("div",{class:"because"},p("p",{},"Because of:"),nl(m)),Mo(y,c,Object.fromEntries(S))];return Ii(`Links: ${d.toLowerCase()}`,y,v,
w===0||void 0)}),i.length>0&&Ii("Actors",i,Mo(i,d=>yi(t,d,s.open),o==="changed"?e.actors.changed:{})),o!=="ended"&&Fc(t,r,s))}function b2(t,{wording:{links:e,actors:n}},o){
let[s,r]=[Object.keys(e),Object.keys(n)];if(!s.length&&!r.length)return null;let i=[s.length&&R(s.length,"link"),r.length&&R(r.length,"actor")];return p("detail\
s",{"data-beside":"wording"},p("summary",{},`Wording, details and ids only: ${i.filter(Boolean).join(", ")}`),Mo(r,a=>yi(t,a,o.open),n),Mo(s,a=>vt(t,a,o.open),e))}
function s0(t,{added:e,removed:n,changed:o},s,r){let i=Object.keys(s),a=[...e,...Object.keys(o),...i];if(!a.length&&!n.length)return null;let c=il({began:e,ended:n,
changed:Object.keys(o)}),l=i.filter(u=>s[u].every(([d])=>d==="id")).length,f=[c,i.length>l&&`${(i.length-l).toLocaleString("en")} in wording only`,l&&`${l.toLocaleString(
"en")} renamed`].filter(Boolean).join(", ");return p("details",{"data-beside":t.toLowerCase()},p("summary",{},`${t}: ${f}`),Mo(a,r,{...o,...s}),n.length>0&&p("p",
{class:"fine"},"Gone: ",n.map((u,d)=>[d?"; ":"",C(u)])))}function k2(t,e,n){let o=t.changes,s=pn(t,e.get(),{by:"versions"}),{outside:r}=o;return{eyebrow:["What \
changed"],title:Zs(t,{by:"versions"}),body:[p("p",{class:"statement"},i0(s,o)),gd(t,o,s,"ended",n),gd(t,o,s,"changed",n),gd(t,o,s,"began",n),b2(t,o,n),s0("Event\
s",o.events,o.wording.events,i=>Ae(t,i,n.open)),s0("Sources",o.sources,o.wording.sources,i=>vo(t,i,n.open)),o.also.length>0&&p("p",{class:"fine"},o.also.map(([i,
a])=>`${fe(i)}: ${a}.`).join(" ")),r>0&&p("p",{class:"fine"},`${R(r,"change")} of links that this page does not include.`),p("button",{type:"button",onclick:()=>e.
set({compare:null})},"Show the data without marks"),p("details",{class:"compare-else"},p("summary",{},"Compare something else"),Rc(t,e,n))]}}var a0={kinds:"--kind",families:"--family",status:"--status",between:"--between",certain:"--certain",minConfidence:"--min-confidence",without:"--without",via:"-\
-via",undirected:"--undirected"},x2={maxHops:"--max-hops",limit:"--limit",time:"--time",sort:"--sort"};function c0(t,e){let{question:n,types:o,countries:s,only:r,
confidences:i}=e;if(!n||!pt(e)||o||s||r||i?.includes("low"))return null;let{from:a,to:c,walk:l}=n;if([a,c].some(h=>h&&ve(h)!==null))return null;let f=En(t,e);if(!f)
return null;let u=$e(e)!==null,d=u?["path",a,c]:["links",...a?["--from",a]:[],...c?["--to",c]:[],"--depth",Ue(e)];for(let[h,w]of Object.entries(u?{...a0,...x2}:
a0)){let y=f[h];y==null||y===!1||d.push(w,...y===!0?[]:[[y].flat().join(",")])}let m=l.parts??!0;return(u?!m:m)&&d.push(u?"--no-parts":"--parts"),`axisgraph ${d.
join(" ")}`}var bd=60,v2=12;function kd(t,e){let n=c0(t,e);return n&&p("p",{class:"fine terminal"},"In a terminal: ",p("code",{},n))}function f0(t,e,n,o){let{state:s,view:r,
drawn:i}=n.now(),{far:a,inOrder:c}=Ra(t,s,r,x=>Ha(t,x)),l=x=>Math.abs(a.get(x)??0),f=new Map(c.map((x,S)=>[x,S])),u=new Map(c.map(x=>[x,[]]));for(let x of r.links){
let{source:S,target:v}=t.links[x],b=(f.get(S)??0)>(f.get(v)??0)?S:v;u.get(b)?.push(x)}let d=c.filter(x=>u.get(x)?.length);if(n.say(`${R(r.actors.size,"actor")},\
 ${R(r.links.size,"link")}`),!d.length&&o)return[l0()];if(!d.length)return[p("h3",{class:"found"},"No link"),$2(t,s)];let m=(x,S)=>p("li",{onpointerenter:()=>n.
canvas().highlight({actors:[x],links:u.get(x)??[]}),onpointerleave:()=>n.light()},p("details",{open:S<v2},p("summary",{},Dt(t,x,n.open),p("span",{class:"fine"},
` ${R(u.get(x)?.length??0,"link")}`)),p("ul",{class:"links"},(u.get(x)??[]).map(v=>p("li",{},vt(t,v,n.open,{from:x})))))),h=d.slice(0,bd),w=[...new Set(h.map(l))].
sort((x,S)=>x-S),y=i.left.length;return[p("h3",{class:"found"},`${R(r.actors.size,"actor")}, ${R(r.links.size,"link")}`),o&&l0(),y>0&&p("p",{class:"fine"},`The \
picture draws the nearest ${i.actors.size}.`),...w.map(x=>p("section",{class:"stage"},p("h4",{},x===0?"Within it":vf(x)),p("ul",{class:"reached"},h.filter(S=>l(
S)===x).map(m)))),d.length>bd&&p("p",{class:"fine"},`${R(d.length-bd,"more actor","more actors")} in the tables (3).`),kd(t,s)].filter(Boolean)}var l0=()=>p("p",
{class:"notice wrong"},`The walks are more than the page examines (${Of.toLocaleString("en")} moves), so links are missing. Ask for fewer hops or kinds, or in a\
 terminal.`);function $2(t,e){let n=[e.window&&xc(e),e.kinds&&`“${cu(t,e)}”`].filter(Boolean);return p("p",{class:"notice"},n.length?`No link passes ${n.join(
" and ")} within this number of hops. Click a part of the sentence to widen it.`:"No link passes the filters within this number of hops. Click a part of the sen\
tence to widen it.")}var xd=8,M2=(t,e)=>e.map((n,o)=>[o?p("span",{class:"arrow","aria-label":"to"}," → "):"",C(t.actors[n].name)]),u0=t=>t[0].toUpperCase()+t.slice(1);function d0(t,e){
return e.split(" ").map((n,o)=>[o?" ":"",Object.hasOwn(t.actors,n)?C(t.actors[n].name):n])}function E2(t,e,n){let o=e.slice(0,xd).map((s,r)=>[r?", ":"",Dt(t,s,n)]);
return p("li",{},o,e.length>xd&&` and ${R(e.length-xd,"more actor","more actors")}`)}function p0(t,e,{loosen:n,open:o}){let s=[];if(e.parts&&s.push(p("p",{},"No\
 change of the filters gives one: the two actors are in separate parts of the graph."),p("ul",{class:"parts"},e.parts.map(r=>E2(t,r,o)))),e.relaxations.length&&
s.push(p("p",{},"There is a path if you"),p("ul",{class:"relaxations"},e.relaxations.map(r=>p("li",{},p("button",{type:"button",class:"inline",onclick:()=>n(r.filter)},
d0(t,u0(r.words))),p("p",{class:"fine"},M2(t,r.path.actors),`: ${r.path.confidence} confidence`))))),e.together.length){let r=U(e.together).filter;s.push(p("p",
{},"No single change is enough. These changes together give a path:"),p("ul",{class:"relaxations"},e.together.map(i=>p("li",{},d0(t,u0(i.words))))),r&&p("p",{class:"\
actions"},p("button",{type:"button",onclick:()=>n(r)},"Apply")))}return s.length===0&&s.push(p("p",{},e.truncated?"The search for changes reached its limit.":"N\
o small change of the filters gives one.")),p("section",{class:"why-not","aria-label":"Why there is no path"},p("h3",{},"Why not"),s)}function Sd(){let t=Mt.get();if(!pt(t))return[p("p",{class:"notice"},"Choose one actor for what leads to it or from it, or two for the paths between them. A pat\
h follows the arrows. Symmetric links are followed in both directions, and denied links are not followed.")];let e=sr();if(!e)return[];if(typeof e=="string")return L2(
e);if("walked"in e)return f0(ht,Mt,se,e.truncated);if("wrong"in e)return[p("p",{class:"notice wrong",role:"alert"},e.wrong)];let{paths:n,truncated:o}=e,s=Qp(n.length,
o);return se.say(s),[p("h3",{class:"found"},s),n.length>1&&T2(n),e.why&&p0(ht,e.why,{loosen:fb,open:se.open}),p("ol",{class:"chains",onkeydown:C2},n.map((r,i)=>D2(
r,i,i===(t.chosen??0)))),kd(ht,t)].filter(Boolean)}function T2(t){let{chosen:e}=Mt.get(),n=s=>{let r=e===null?s>0?0:t.length-1:(e+s+t.length)%t.length;Mt.set({chosen:r},
{tracked:!1})},o=e===null?"All in the picture":`Path ${e+1} of ${t.length}`;return p("p",{class:"stepper"},p("button",{type:"button","data-key":"previous","aria\
-label":"Previous path",onclick:()=>n(-1)},"‹"),p("span",{},o),p("button",{type:"button","data-key":"next","aria-label":"Next path",onclick:()=>n(1)},"›"),e!==
null&&p("button",{type:"button",class:"text","data-key":"all",onclick:()=>Mt.set({chosen:null},{tracked:!1})},"Show all"))}function C2(t){let e={ArrowDown:1,ArrowUp:-1}[t.
key];if(!e||!t.target.closest(".route"))return;t.preventDefault();let n=$i().length-1,o=Math.max(0,Math.min(n,(Mt.get().chosen??(e>0?-1:n+1))+e));Mt.set({chosen:o},
{tracked:!1}),Ct(document,`[data-key="path:${o}"]`)?.focus()}function h0(){let t=document.getElementById("path-answer");if(!t)return;let e=document.activeElement,
n=e instanceof HTMLElement&&t.contains(e)?e.dataset.key??"":null;t.replaceChildren(...ue(Sd())),n!==null&&(Ct(t,`[data-key="${n}"]`)??Ct(t,"button"))?.focus()}function L2(t){
if(t==="starting")return[];let e=t==="searching",n=e?"Searching ...":"The search was cancelled.";return se.say(n),[p("p",{class:"notice","aria-busy":String(e)},
n),p("p",{class:"actions"},e?p("button",{type:"button","aria-keyshortcuts":"Escape",onclick:rr},"Cancel"):p("button",{type:"button",onclick:Gc},"Search again"))]}
function D2(t,e,n){let o=r=>se.canvas().highlight({actors:r.actors,links:r.hops.flatMap(i=>i.links.map(({id:a})=>a))}),s=t.actors.every(r=>se.now().drawn.actors.
has(r));return p("li",{class:n?"chain chosen":"chain",onpointerenter:()=>{s&&o(t)},onpointerleave:()=>se.light()},p("button",{type:"button",class:"route","data-\
key":`path:${e}`,"aria-pressed":String(Mt.get().chosen===e),"aria-expanded":String(n),onclick:()=>Mt.set({chosen:Mt.get().chosen===e?null:e},{tracked:!1})},ql(t).
map((r,i)=>[i?p("span",{class:"arrow","aria-label":"to"}," → "):"",r.actors.map((a,c)=>[wa(ht,r,c),C(ht.actors[a].name)])])),p("p",{class:"badges"},p("span",{
class:"badge"},R(t.hops.length-t.steps,"hop")),Jk(t.confidence),t.time&&p("span",{class:`badge time-${t.time}`},t.time==="certain"?"certain in time":"possible i\
n time"),t.disputed&&p("span",{class:"badge disputed"},"disputed"),p("span",{class:"badge"},R(t.independentSources,"independent source"))),n&&p("ol",{class:"hop\
s"},t.hops.map((r,i)=>I2(t,r,i))),n&&p("p",{class:"fine"},R2(t)),n&&N2(t),n&&p("p",{class:"actions"},p("button",{type:"button",onclick:()=>se.cite({path:t,question:Hc()})},
"Copy citation")))}var m0=8;function N2({variants:t=[]}){let e=t.length-m0,n=t.slice(0,m0).map(o=>`Also: ${ga(ht,o,s=>ht.actors[s].name)} (${o.confidence}).`);return e>
0&&n.push(`Also: ${e.toLocaleString("en")} more by way of parts.`),n.map(o=>p("p",{class:"fine",dir:"auto"},o))}var W2=({source:t,target:e,links:n})=>({actors:[
t,e],rises:n[0].source===t});function I2(t,e,n){let o=t.hops.length>1&&n===t.weakestHop,s=o?[`the weakest ${e.through?"step":"hop"}`]:[];return p("li",{class:o?
"weakest":null},p("p",{class:"hop"},C(ht.actors[e.source].name),e.through?wa(ht,W2(e),1):" → ",C(ht.actors[e.target].name),p("span",{class:"fine"},`  ${[R(e.links.
length,"link"),e.confidence,...s].join(", ")}`)),p("ul",{class:"links"},e.links.map(r=>p("li",{},vt(ht,r.id,se.open,{from:e.source,bare:r.source===e.source})))))}
function R2(t){let e=t.hops[t.weakestHop],n=[`Rests on ${R(t.independentSources,"independent source")}`];return t.hops.length>1&&n.push(`its weakest ${e.through?
"step":"hop"} on ${R(e.independentSources,"source")}`),t.window&&n.push(`all hops may be active at once ${j2(t.window)}`),`${n.join("; ")}.`}function j2({first:t,
last:e}){return t&&e?t===e?`on ${ut(t)}`:`from ${ut(t)} to ${ut(e)}`:t?`from ${ut(t)} on`:e?`until ${ut(e)}`:"on any day"}function F2(t,e,n,o=null){return p("div",{class:"field"},p("label",{for:`path-${t}`},e),n,o)}function g0(t,e){let n=qn()[t],o=n?ot(ht.actors[n]?.name??ci(ht,n)):
"",s={id:`path-${t}`,"data-key":t,value:o,placeholder:"Anyone"},[r,i]=So({graph:ht,on:se},s,{keep:!0,choose:a=>{a&&de({[t]:a})}});return F2(t,e,r,i)}function _2(){
let{from:t,to:e}=qn();return p("form",{class:"path-form",onsubmit:n=>n.preventDefault()},g0("from","From"),g0("to","To"),t&&e&&p("button",{type:"button",class:"\
swap",onclick:()=>de({from:e,to:t})},"Swap ends"))}function y0(){let t=p("div",{id:"path-answer",role:"region","aria-label":"Answer"},Sd());return{eyebrow:["Ans\
wer"],title:C(Ke(ht,se.now().state)),body:[_2(),t]}}var Je,je,Ce,vd=!1,b0=!1,k0=null,al=[],$d=["paths","stories","compare"];function P2(t){return t.type==="compare"?(je.get().compare?.by==="versions"?yd:bi).render(
Je,je,Ce):t.type==="pair"?e0(Je,t,Ce):t.type==="list"?t0(Je,t.list,Ce):t.type==="dated"?Qk(Je,t.id,Ce):t.id===void 0?t.type==="paths"?y0():wb(Je,je,Ce):t.type===
"actor"?Kk(Je,t.id,Ce):t.type==="link"?Zk(Je,t.id,Ce,ge(Je,je.get())):wd[t.type](Je,t.id,Ce)}var H2=["chosen","story",...It],U2=({type:t})=>t==="paths"||t==="st\
ories"?H2:t==="compare"?[...It,"compare","unfolded"]:t==="list"?[...It,"compare","unfolded","focus"]:[...It,"compare"];function Od(t,e){let{open:n}=t,o=!b0;b0=!0;
let s=it(n,e.open),r=n?U2(n):[];if(s&&!r.some(c=>t[c]!==e[c]))return;!s&&e.open&&n&&!vd&&al.push(e.open),n||(al.length=0);let i=document.activeElement,a=W("pane\
l").contains(i);n&&!e.open&&(k0=i),document.body.dataset.panel=n?"open":"closed";for(let c of $d)W(`show-${c}`).setAttribute("aria-pressed",String(n?.type===c));
n&&x0(n,s),!o&&!s&&G2(n,a,i)}function G2(t,e,n){let o=W("panel-title");t?t.type==="paths"&&pt(je.get())?o.focus({preventScroll:!0}):t.id===void 0&&$d.some(s=>s===
t.type)?$u(W("panel-body"),o):(e||t.type==="list"||t.type==="dated")&&o.focus({preventScroll:!0}):(e||n===document.body)&&Oy(k0,W("canvas"))}function x0(t,e){let{
eyebrow:n,title:o,body:s,wide:r=!1}=P2(t),i=e?Js(W("panel")):null;W("panel").classList.toggle("wide",r),W("panel").dataset.record="id"in t&&t.id?`${t.type}:${t.
id}`:"",W("panel-back").hidden=al.length===0,W("panel-eyebrow").replaceChildren(...ue(n)),W("panel-title").replaceChildren(...ue(o)),W("panel-body").replaceChildren(
...ue(s)),e||(W("panel-scroll").scrollTop=0),i?.()}function z2(){let t=al.pop();vd=!0,t&&Ce.open(t),vd=!1;let{open:e}=je.get();e&&x0(e,!1)}function S0(t,e,n){[Je,
je,Ce]=[t,e,n],W("panel-back").addEventListener("click",z2),W("panel-close").addEventListener("click",()=>Ce.open(null));for(let o of $d)W(`show-${o}`).addEventListener(
"click",()=>Ce.open(je.get().open?.type===o?null:{type:o}));W("show-stories").hidden=!Je.stories?.length,W("skip-question").addEventListener("click",o=>{o.preventDefault(),
Ce.open({type:"paths"}),$u(W("panel-body"),W("panel-title"))}),W("skip").addEventListener("click",o=>{o.preventDefault(),je.set({view:"table"},{tracked:!1}),W("\
view-table").focus()})}function v0(t,e){let{question:n}=je.get(),o={from:t??n?.from??null,to:e??n?.to??null};o.from===o.to&&(o[t?"to":"from"]=null),je.set({...Lr(
je.get(),o),open:{type:"paths"}})}var Md=t=>{document.body.dataset.side=t},O0=()=>Md("near");function $0({left:t,right:e,top:n,bottom:o}){let s=W("panel").getBoundingClientRect(),[r,i]=[Math.min(
e,s.right)-Math.max(t,s.left),Math.min(o,s.bottom)-Math.max(n,s.top)];return r>0&&i>0?r*i:0}function M0(t,e){let{left:n,right:o,top:s,bottom:r}=t,[i,a]=[(n+o)/2,
(s+r)/2],c=e?{left:i-1,right:i+1,top:a-1,bottom:a+1}:t;document.body.dataset.panel="open";let l=document.body.dataset.side==="far"?"far":"near",f=$0(c);f&&(Md(l===
"far"?"near":"far"),$0(c)>=f&&Md(l))}var Y2=2e4;function E0(t){let e=t.length<=Y2,n=null,o=()=>Bc(Og(t),()=>{e=!0,n?.()},s=>{throw s});return e||requestAnimationFrame(()=>setTimeout(o)),{is:()=>e,when:s=>{
n=s}}}var X2=["actor","link","source","event"];function A0(t,e,n){let o=xa(t),s=u=>{let d=o.has(u)?null:Os(t,u);if(d)throw new rt(d);return o.has(u)&&n.note(`“${u}”\
 is now “${o.get(u)}”.`),o.get(u)??u},r=(u,d)=>{let m={...Rp(u,d)};for(let h of["kinds","via","without"]){let w=m[h];w?.length&&(m[h]=[w].flat().map(s))}return m},
i=(u,d)=>{let m=s(u);if(d!==void 0){let w=s(d),y=m!==w&&Object.hasOwn(t.actors,m)&&Object.hasOwn(t.actors,w);return n.open(y?{type:"pair",from:m,to:w}:null),y}let h=X2.
find(w=>Object.hasOwn(t[`${w}s`],m));return n.open(h?{type:h,id:m}:null),!!h},a=()=>{let{open:u}=e.get();if(u?.type==="actor"||u?.type==="link")return[u.id];if(u?.
type==="pair")return Rn(t,n.now().view.links,u).families.flatMap(({links:m})=>m);let d=u?.type==="list"?$s(t,u.list).where.ids:null;return d?d.split(","):[]},c=()=>[
...new Set([...a(),...e.get().selected])],l=u=>{let d=[...new Set([u].flat().map(s))],m=d.filter(y=>Object.hasOwn(t.actors,y)),h=d.filter(y=>Object.hasOwn(t.links,
y)),w=d.find(y=>!m.includes(y)&&!h.includes(y));if(w!==void 0)throw xn("actor or link",w);if(d.length===1){e.set({selected:[]},{tracked:!1}),i(d[0]);return}n.unfold(
m),e.set({selected:m},{tracked:!1}),n.open(h.length?{type:"list",list:Oe("links",{ids:h.join(",")})}:null)},f={ready:Promise.resolve(!0),paths:(u,d,{work:m,...h}={})=>gf(
t,s(u),s(d),r("paths",h),{work:m}),whyNot:(u,d,{work:m,...h}={})=>rb(t,s(u),s(d),r("whyNot",h),{work:m}),search:(u,{types:d=[],limit:m=10}={})=>Eg(t,n.entries,String(
u),{types:[d].flat(),limit:m}),setFilter:(u={})=>e.set(vs(t,r("setFilter",u),e.get())),ask:(u,d,m={})=>{let{types:h,countries:w,...y}=m,x=[u,d].map(v=>v&&ve(v)===
null?s(v):v);for(let v of x)if(v&&ve(v)===null&&!Object.hasOwn(t.actors,v))throw xn("actor",v,Object.keys(t.actors));let S={...r("paths",y),types:h,countries:w};
e.set(oo(t,{from:x[0]??null,to:x[1]??null,filter:S}))},answer:()=>({actors:[...n.now().view.actors].sort(),links:[...n.now().view.links].sort()}),select:i,selection:c,
setSelection:l,onChange:u=>e.on(()=>u()),view:()=>({actors:[...n.now().drawn.actors].sort(),links:[...n.now().drawn.links].sort()}),undo:n.undo,redo:n.redo,state:()=>e.
get(),picture:()=>({...n.canvas().picture(),question:qg(t,e.get())}),network:n.canvas().network};window.axisgraph=Object.freeze(f)}var cs=(t,e,n,o)=>p("button",{type:"button","data-key":t,onclick:n,...o===void 0?{}:{"aria-pressed":String(o)}},e),cl=(t,e,n,o,s)=>p("label",{class:"choice"},p(
"span",{},e),p("select",{"data-key":t,onchange:r=>s(r.target.value)},n.map(([r,i])=>p("option",{value:r,selected:String(o)===String(r)},i)))),Ri=(t,e,n,o)=>p("l\
abel",{class:"check"},p("input",{type:"checkbox","data-key":t,checked:n,onchange:s=>o(s.target.checked)}),e);function Ed({graph:t,on:e,done:n},o,s,r){let{from:i,to:a}=qn(),c=d=>n(()=>{let m=o==="from"?"to":"from";de({[o]:d,...d&&qn()[m]===d?{[m]:null}:{}})}),l="Name of\
 an actor or a country",f={"data-key":"name","aria-label":`${s} ${l}`,placeholder:l},u=So({graph:t,on:e},f,{choose:d=>{d&&c(d)},questions:d=>({options:Zo(t,d).map(
({code:m,actors:h})=>({name:`All ${h} actors in ${Gs(m)}`,change:{question:{from:null,to:no(m),walk:{}}}})),alone:!1}),ask:d=>c(d.question?.to??null)});return[s,
p("div",{class:"field"},u),p("p",{class:"actions"},(o==="from"?i:a)&&cs("none",r[0].toUpperCase()+r.slice(1),()=>c(null)),i&&a&&cs("swap","Swap ends",()=>n(()=>de(
{from:a,to:i}))))]}function T0({graph:t,store:e,on:n,done:o}){let s=e.get(),r=Object.keys(t.kinds),i=new Set(Ro(t,s,"kinds")??r),a=q.filter(m=>Hn(t,m).length),c=m=>e.
set(Ge(t,e.get(),"kinds",m)),l=[["every",`${au}: every kind`,r],...pt(s)?[["ties","supports or is tied to: no hostility",r.filter(m=>nn.includes(t.kinds[m].family))]]:
[],...a.map(m=>[m,kc[m],Hn(t,m)])],f=p("input",{type:"text","data-key":"kind","aria-label":"Kind of link",placeholder:"Type a kind: money, weapons, leads ..."}),
u=a.map(m=>p("fieldset",{class:"kinds"},p("legend",{},m),Hn(t,m).map(h=>p("label",{class:"check","data-kind":h},p("input",{type:"checkbox",checked:i.has(h),"dat\
a-key":`kind:${h}`,onchange:w=>{w.target.checked?i.add(h):i.delete(h),c(i)}}),C(t.kinds[h].label))))),d=()=>uu(t,f.value);return f.addEventListener("input",()=>{
let m=new Set(d());for(let h of u.flatMap(w=>Q(w,"[data-kind]")))h.classList.toggle("found",m.has(String(h.dataset.kind)));n.say(m.size?[...m].map(h=>t.kinds[h].
label).join(", "):"No kind has a name like this")}),f.addEventListener("keydown",m=>{let h=d();!h.length||m.key!=="Enter"&&m.key!=="Tab"||(m.preventDefault(),o(
()=>c(h)))}),["What kind of link?",p("div",{class:"field"},f),p("ul",{class:"presets"},l.map(([m,h,w])=>p("li",{},cs(m,h,()=>o(()=>c(w)),w.length===i.size&&w.every(
y=>i.has(y)))))),p("div",{class:"kind-grid"},u)]}function C0({graph:t,store:e,on:n,done:o}){let{walk:s}=qn(),{via:r=[]}=s,i=Ue(e.get()),a=So({graph:t,on:n},{"data-key":"via","aria-label":"Through this actor",placeholder:"\
Name of an actor"},{choose:l=>{l&&o(()=>de({},{via:[...new Set([...r,l])]}))}}),c=$e(e.get())!==null;return["Through whom?",p("div",{class:"field"},a),r.length>
0&&p("p",{class:"chips"},r.map(l=>p("button",{type:"button",class:"chip","data-key":`via:${l}`,"aria-label":`Remove: through ${t.actors[l]?.name??l}`,onclick:()=>de(
{},{via:r.filter(f=>f!==l)})},C(t.actors[l]?.name??l)," ×"))),cl("hops","How far",[1,2,3,4,5,6].map(l=>[l,l===1?"directly":`up to ${l} hops`]),i,l=>de({},{maxHops:Number(
l)})),c&&cl("time","Links are active",Object.entries(cb),s.time??Pt.time,l=>de({},{time:l})),c&&cl("limit","Most paths",[5,10,20,50].map(l=>[l,String(l)]),s.limit??
Pt.limit,l=>de({},{limit:Number(l)})),c&&Ri("sort","the strongest first",s.sort==="strongest",l=>de({},{sort:l?"strongest":"shortest"})),Ri("undirected","follow\
 links in either direction",!!s.undirected,l=>de({},{undirected:l})),Ri("parts","count parts with their whole",s.parts??Pt.parts,l=>de({},{parts:l}))]}function L0({
store:t,done:e}){let{window:n,certain:o}=t.get(),s=p("p",{class:"notice wrong",role:"alert",hidden:!0}),r=p("input",{type:"text","data-key":"time","aria-label":"\
Time",placeholder:"2013, 2012-2017, since 2020, 2023-10",value:n?Er(n):""});function i(){try{let a=cn(r.value);e(()=>t.set(an(a)))}catch(a){if(!(a instanceof RangeError))
throw a;s.textContent=a.message,s.hidden=!1}}return r.addEventListener("keydown",a=>{a.key!=="Enter"&&a.key!=="Tab"||a.key==="Tab"&&r.value===r.defaultValue||(a.
preventDefault(),i())}),["When?",p("div",{class:"field"},r,s),n&&Ri("certain","certain only: active then for every reading of the dates",o,a=>t.set({certain:a})),
p("p",{class:"actions"},cs("apply","Apply",i),n&&cs("any","At any time",()=>e(()=>t.set(an(null)))))]}var pr,zt,Ze=null;function D0(t,e,n){pr={graph:t,store:e,on:n,done:eC},zt=p("div",{id:"part-editor",role:"dialog",hidden:!0}),document.getElementById("work").append(
zt),zt.addEventListener("keydown",s=>{s.key!=="Escape"||s.defaultPrevented||(s.preventDefault(),s.stopPropagation(),mr({back:!0}))}),document.addEventListener("\
pointerdown",s=>{let r=s.target;Ze&&!zt.contains(r)&&!r.closest("[data-part]")&&mr()}),zt.addEventListener("focusout",s=>{let r=s.relatedTarget;Ze&&r&&!zt.contains(
r)&&!r.closest("[data-part]")&&mr()})}var N0=t=>Ze===t;function mr({back:t=!1}={}){let e=Ze;Ze=null,zt.hidden=!0;let n=e&&Ct(document,`[data-part="${e}"]`);n?.setAttribute(
"aria-expanded","false"),t&&n?.focus()}function W0(t,e){if(Ze===t){mr({back:!0});return}mr(),Ze=t,e.setAttribute("aria-expanded","true"),R0(),zt.hidden=!1;let n=zt.
parentElement.getBoundingClientRect(),{left:o,bottom:s}=e.getBoundingClientRect();zt.style.left=`${Math.max(8,Math.min(o-n.left,n.width-zt.offsetWidth-8))}px`,zt.
style.top=`${s-n.top+4}px`,zt.style.maxHeight=`${window.innerHeight-s-16}px`,Ct(zt,"input, button")?.focus()}function I0(){if(!Ze)return;let t=document.activeElement,
e=t instanceof HTMLElement&&zt.contains(t)?t.dataset.key:null;R0(),e&&Q(zt,"[data-key]").find(({dataset:n})=>n.key===e)?.focus()}var tC={from:()=>Ed(pr,"from","\
Who?","anyone"),to:()=>Ed(pr,"to","Whom?","anyone"),verb:()=>T0(pr),through:()=>C0(pr),time:()=>L0(pr)};function R0(){if(!Ze)return;let[t,...e]=tC[Ze]();zt.setAttribute(
"aria-label",String(t)),zt.replaceChildren(p("h2",{},String(t)),...e.filter(n=>n instanceof Node))}function eC(t){let e=Ze;mr(),t(),Ct(document,`[data-part="${e}\
"]`)?.focus()}var oC=300,j0=window.matchMedia("(max-width: 760px)"),fs,Eo,ls,_i,ji=!1;function F0(t,e,n,o){[_i,fs,Eo,ls]=[t,e,n,o],D0(fs,Eo,o)}function _0(t){let e=t.question!==
void 0&&t.question!==null;Eo.set({...t,chosen:null,view:Eo.get().view,...e?{open:j0.matches?null:{type:"paths"},unfolded:[],focus:null}:{}}),ls.say(Ke(fs,Eo.get()))}
var sC={from:"Who",verb:"Kind of link",to:"Whom",through:"Through whom",time:"Time"},Fi=(t,e,n)=>p("button",{type:"button",class:n?"part chosen":"part","data-pa\
rt":t,"aria-haspopup":"dialog","aria-expanded":String(N0(t)),"aria-label":`${sC[t]}: ${e}`,onclick:o=>W0(t,o.currentTarget)},C(e));function rC(t){let e=lu(fs,t),
{from:n=null,to:o=null}=t.question??{};return p("p",{class:"sentence-line"},Fi("from",e.from,!!n),Fi("verb",e.verb,t.kinds!==null),Fi("to",e.to,!!o),e.through&&
Fi("through",e.through,Object.keys(t.question?.walk??{}).length>0),Fi("time",e.time,t.window!==null||t.compare?.by==="dates"),t.window&&p("button",{type:"button",
class:t.certain?"part chosen":"part","data-part":"certain","aria-pressed":String(t.certain),title:"Only links that are certainly active at that time",onclick:()=>Eo.
set({certain:!t.certain})},t.certain?"certain only":"certain or possible"))}var iC=t=>t.map(({key:e,label:n,change:o})=>p("button",{type:"button",class:"chip","\
data-chip":e,"aria-label":`Remove: ${n}`,onclick:()=>Eo.set(o)},C(n),p("span",{"aria-hidden":"true"}," ×")));function aC(t){let e=t.unfolded.length>0||Object.keys(
t.pinned).length>0,n=(o,s,r)=>p("button",{type:"button",class:"text",id:o,onclick:r},s);return Sc(t)?e&&n("fold","Back to the first view",ls.fold):n("clear-all",
"Clear all",()=>Eo.set({...Vs,unfolded:[]}))}function cC({state:t,view:e,drawn:n}){let o=sr();if(o==="searching")return["Searching ... ",p("button",{type:"butto\
n",class:"text",onclick:rr},"Cancel")];if(o==="cancelled")return[p("span",{},"The search was cancelled."),p("button",{type:"button",class:"text",onclick:Gc},"Se\
arch again")];let s=o&&typeof o=="object"&&"paths"in o?o.paths.length:null,r=o&&typeof o=="object"&&"truncated"in o&&o.truncated,i=(m,h,w)=>oe(fs,ls.open,{type:m,
where:h?{[h]:""}:{}},w),a=[s===null&&r&&"part of the answer: ",s!==null&&`${r?"first ":""}${R(s,"path")}, `,i("actors","",e.actors.size),", ",i("links","",e.links.
size)];if(t.view!=="graph")return[p("span",{},a)];let c=new Set(ls.canvas().layout().ribbons.flatMap(({ribbon:m})=>m.links)),l=n.links.size-c.size;n.left.length===
0&&n.links.size===e.links.size||a.push(" · drawn: ",i("actors","drawn",n.actors.size),`, ${R(c.size,"link")}`),l>0&&a.push(` · ${l.toLocaleString("en")} witho\
ut a ribbon`);let u=n.left.length;return[p("span",{title:l>0?"Links within a box, and of families that the key switches off, have no ribbon":null},a),!Sc(t)&&u>
0&&u<=oC&&!t.focus&&p("button",{type:"button",class:"text",id:"draw-rest",onclick:()=>ls.unfold(n.left)},u===1?"Draw the other one":`Draw the other ${u}`)]}function ll(t){
let{state:e}=t,n=document.activeElement,o=n instanceof HTMLElement&&_i.contains(n)?n.dataset.part??n.id:null,s=zs(fs,e);_i.dataset.folded=String(j0.matches&&!ji);
let r=p("button",{type:"button",class:"sentence-fold",id:"question-fold","aria-expanded":String(ji),onclick:()=>{ji=!ji,ll(ls.now())}},p("span",{class:"said"},C(
Ke(fs,e))),p("span",{class:"fold-word"},ji?"Close":"Change")),i=p("p",{id:"found",role:"status"},cC(t)),a=aC(e),c=Sc(e);_i.replaceChildren(r,p("div",{class:"sen\
tence-row"},rC(e),c&&a,c&&i),...c?[]:[p("div",{class:"narrowed",role:"group","aria-label":"Answer"},i,iC(s),a)]),o&&Ct(_i,`[data-part="${o}"], [id="${o}"]`)?.focus(),
I0()}var fC={supports:null,disputes:"disputes it",denies:"denies it"},uC=600,pe=t=>St(t,uC),Bi=(t,e)=>`${t} ${e}${t===1?"":"s"}`,B0=t=>/[.!?…]$/.test(t)?t:`${t}.`,
us=(t,e)=>St(t.actors[e]?.name??e,200);function Pi(t,e){let n=t.links[e],o=pe(ze(t,n,us(t,n.source),us(t,n.target))),s=Bi(n.roots.length,"independent source"),r=n.
weakly_disputed?"weakly disputed":Jt[n.status];return`${o} (${Wt(n)}): ${n.confidence} confidence, ${r}, ${s}.`}var Ad=t=>t&&/^https?:\/\//i.test(t)?pe(t):null;
function Td(t,e){let n=t.sources[e];if(!n)return`Source ${pe(e)}.`;let o=n.published?F(n.published):"no date";return[n.author&&B0(pe(n.author)),B0(pe(n.title)),
`${pe(n.publisher)}, ${o}.`,Ad(n.url),Ad(n.archived_url)&&`Archived: ${Ad(n.archived_url)}`].filter(Boolean).join(" ")}function P0(t,e){let n=t.sources[e.source],
o=`${n?.reliability??"?"}${e.credibility}`,s=n?`source ${ae[n.reliability]}, claim ${gs[e.credibility]}`:"",r=[e.locator&&pe(e.locator),e.attributed_to&&`accord\
ing to ${pe(e.attributed_to)}`,fC[e.stance]].filter(Boolean);return`- [${[`${o}: ${s}`,...r].join("; ")}] ${Td(t,e.source)}`}function H0(t,e){let{claims:n}=t.links[e];
return[Pi(t,e),...n.length?n.map(o=>P0(t,o)):["- No source is cited for this."]]}function fl(t,e){let{title:n,version:o,asOf:s,licence:r,authors:i}=t.info;return[
"",`${[`Data: ${i?.length?`${pe(i.join(", "))}, `:""}${pe(n)}`,o&&`version ${pe(o)}`,s&&`as of ${F(s)}`,r&&pe(r)].filter(Boolean).join(", ")}. Grades are of the\
 Admiralty code: reliability A to F, credibility 1 to 6.`,...e?[`View: ${e}`]:[]]}var ul=(...t)=>`${t.flat().join(`
`)}
`,U0=(t,e,n)=>ul(e.map((o,s)=>[...s?[""]:[],...H0(t,o)]).flat(),fl(t,n));function G0(t,e,n,o){let s=ga(t,e,d=>us(t,d)),r=[Bi(e.hops.filter(d=>!d.through).length,
"hop"),`${e.confidence} confidence`,e.disputed&&"disputed in part",e.time&&`${e.time} in time`,Bi(e.independentSources,"independent source")],i=Object.entries(n?.
filter??{}).map(([d,m])=>`${d.replace(/[A-Z]/g,h=>` ${h.toLowerCase()}`)} ${[m].flat().join(", ")}`),c=[n&&`paths from ${us(t,n.from)} to ${us(t,n.to)}`,...i.length?
[pe(i.join("; "))]:[]].join("; "),l=n?.from&&n?.to?[`Asked: ${c}.`]:[],f=d=>e.hops.slice(0,d+1).filter(m=>!m.through).length,u=e.hops.map((d,m)=>["",[`${d.through?
"Step":`Hop ${f(m)}`}: ${us(t,d.source)} → ${us(t,d.target)}`,`${d.confidence} confidence`,...e.hops.length>1&&m===e.weakestHop?[`the weakest ${d.through?"ste\
p":"hop"}`]:[]].join(", "),...d.links.flatMap(({id:h})=>H0(t,h))]);return ul(`Chain of evidence: ${s} (${r.filter(Boolean).join(", ")}).`,l,u.flat(),fl(t,o))}function z0(t,e,n){
let o=t.sources[e],s=i=>Object.values(i).filter(({claims:a})=>a.some(({source:c})=>c===e)).length,r=At(o).map(i=>`It derives from: ${Td(t,i)}`);return ul(Td(t,e),
`Reliability ${o.reliability}: ${ae[o.reliability]}. ${Bi(s(t.links),"link")} and ${Bi(s(t.events),"event")} in the data cite it.`,r,fl(t,n))}function V0(t,e,n){
let o=t.events[e];return ul(`${pe(o.name)} (${F(o.date)}${o.place?`, ${pe(o.place)}`:""}).`,o.claims.map(s=>P0(t,s)),fl(t,n))}var dC=new Set(["=","+","-","@","	","\r","'"]),pC="\uFEFF",mC=Cl.links.slice(-4),hC=(t,e)=>t.length===1?t[0][e]:t.map(n=>n[e]??"..").join("; "),Ld=t=>t.attributes&&
`{${t.attributes.map(e=>e.map(n=>JSON.stringify(n)).join(": ")).join(", ")}}`,wC=t=>({...t,attributes:Ld(t),plural:!!t.plural,definite:!!t.definite,...Object.fromEntries(
mp.map(e=>[e,t.identifiers?.[e]]))}),gC=t=>({...t,attributes:Ld(t),weakly_disputed:!!t.weakly_disputed,...Object.fromEntries(mC.map((e,n)=>[e,hC(Zt(t),n)]))}),yC=t=>({
...t,derives_from:t.derives_from&&[t.derives_from].flat()}),bC=t=>dC.has(t[0])?`'${t}`:t,kC=t=>`[${t.map(e=>JSON.stringify(e)).join(", ")}]`;function xC(t){return t==
null?"":q0(typeof t!="string"?Array.isArray(t)?kC(t):String(t):bC(t))}var q0=t=>/[",\n\r]/.test(t)?`"${t.replaceAll('"','""')}"`:t,Y0=(t,e)=>e.flatMap(n=>n.claims.
map((o,s)=>({...o,record_type:t,record:n.id,position:s+1}))),SC={actors:({actors:t})=>t.map(wC),links:({links:t})=>t.map(gC),claims:({links:t,events:e})=>[...Y0(
"link",t),...Y0("event",e)],sources:({sources:t})=>t.map(yC),events:({events:t})=>t.map(e=>({...e,attributes:Ld(e)}))},vC=t=>typeof t=="string"&&t?F(t):null;function $C(t,{
record_type:e,record:n}){let o=String(n);if(e!=="link")return t.events[o].name;let s=t.links[o];return ze(t,s,t.actors[s.source].name,t.actors[s.target].name)}var OC={
actors:Hi("founded","dissolved","born","died"),links:{source:["source_name",(t,{source:e})=>t.actors[e].name],target:["target_name",(t,{target:e})=>t.actors[e].
name],kind:["kind_label",(t,{kind:e})=>t.kinds[e].label],...Hi("start","end"),periods:["periods_in_words",(t,e)=>e.periods?Wt(e):null]},claims:{record:["record_\
in_words",$C],source:["source_title",(t,{source:e})=>t.sources[e]?.title],...Hi("holds")},sources:Hi("published","accessed"),events:Hi("date")};function Hi(...t){
return Object.fromEntries(t.map(e=>[e,[`${e}_in_words`,(n,o)=>vC(o[e])]]))}function K0(t,e,n){let o=OC[n],s=Cl[n].flatMap(i=>[[i,a=>a[i]],...Object.hasOwn(o,i)?
[[o[i][0],a=>o[i][1](t,a)]]:[]]),r=SC[n](e).map(i=>s.map(([,a])=>xC(a(i))).join(","));return`${pC}${[s.map(([i])=>i).join(","),...r].join(`
`)}
`}var EC=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,AC={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","\r":"&#13;","\n":"&#10;","	":"&#9;"},Yn=t=>String(
t).replace(EC,"�").replace(/[&<>"\r\n\t]/g,e=>AC[e]);function Kt(t,e,n=""){let o=Object.entries(e).filter(([,s])=>s!=null).map(([s,r])=>` ${s}="${Yn(r)}"`).join(
"");return n===""?`<${t}${o}/>`:`<${t}${o}>${n}</${t}>`}var yn=t=>(t??[]).join("; ");function TC({value:t,upper:e,currency:n,per:o,qualifier:s,as_of:r}){return[s,t,e&&`to ${e}`,n,o&&`per ${o}`,r&&`as of ${r}`].filter(
Boolean).join(" ")}function CC(t){let e={label:t.name,type:t.type,plural:t.plural,definite:t.definite,country:t.country,ideology:yn(t.ideology),founded:t.founded,
dissolved:t.dissolved,born:t.born,died:t.died,aliases:yn(t.aliases?.map(({name:n})=>n)),native_names:yn(t.native_names?.map(({name:n})=>n)),summary:t.summary,url:t.
url,not_to_confuse_with:yn(t.not_to_confuse_with),former_ids:yn(t.former_ids)};for(let[n,o]of Object.entries(t.identifiers??{}))e[`id_${n}`]=o;return{...e,...J0(
t)}}var J0=t=>Object.fromEntries((t.attributes??[]).map(([e,n])=>[`${pp}${e}`,String(n)]));function LC(t,e){let n=e.claims.filter(({stance:o})=>o==="supports").
length;return{kind:e.kind,family:e.family,role:e.role,start:e.start,end:e.end,periods:yn(e.periods),status:e.status,weakly_disputed:e.weakly_disputed,confidence:e.
confidence,independent_sources:e.independent_sources,claims:e.claims.length,items:yn(e.items),purpose:e.purpose,summary:e.summary,former_ids:yn(e.former_ids),symmetric:e.
symmetric,kind_label:t.kinds[e.kind].label,supporting:n,contesting:e.claims.length-n,sources:yn([...new Set(e.claims.map(({source:o})=>o))].sort()),amounts:yn(e.
amounts?.map(TC)),first_day:Fl(e),last_day:_l(e),spells:Bl(e),link_id:e.id,...J0(e)}}var DC={string:"string",number:"long",boolean:"boolean"};function Q0(t,e){let n=new Map;
for(let o of t)for(let[s,r]of Z0(o))n.set(s,DC[typeof r]);return[...n].sort(([o],[s])=>o<s?-1:1).map(([o,s])=>Kt("key",{id:`${e[0]}-${o}`,for:e,"attr.name":o,"a\
ttr.type":s}))}var Z0=t=>Object.entries(t).filter(([,e])=>e!=null&&e!==""),Dd=(t,e)=>Z0(t).map(([n,o])=>`<data key="${e[0]}-${n}">${Yn(o)}</data>`).join("");function t1(t,e){
let n=e.actors.map(s=>({own:s,attributes:CC(s)})),o=e.links.map(s=>({own:s,attributes:LC(t,s)}));return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns\
="http://graphml.graphdrawing.org/xmlns">','<key id="g-title" for="graph" attr.name="title" attr.type="string"/>',...Q0(n.map(({attributes:s})=>s),"node"),...Q0(
o.map(({attributes:s})=>s),"edge"),'<graph edgedefault="directed">',Dd({title:t.info.title},"graph"),...n.map(({own:s,attributes:r})=>Kt("node",{id:s.id},Dd(r,"\
node"))),...o.map(({own:{id:s,source:r,target:i,symmetric:a},attributes:c})=>Kt("edge",{id:s,source:r,target:i,directed:a?"false":null},Dd(c,"edge"))),"</graph>",
"</graphml>",""].join(`
`)}var Ui=t=>t.map(e=>`${JSON.stringify(e)}`).join(`,
`).concat(t.length?`
`:"");function e1(t){return Object.fromEntries(Object.entries(t).filter(([,e])=>e!=null&&!(Array.isArray(e)&&e.length===0)))}var Nd=t=>t.attributes?{...t,attributes:Object.
fromEntries(t.attributes)}:t;function WC(t){let{span:e,spans:n,outside:o,...s}=Nd(t);return{...e1(s),weakly_disputed:!!t.weakly_disputed,key:t.id}}function IC({
symmetric:t,letters:e,pluralVerb:n,...o}){return t?{...o,direction:"symmetric"}:o}function n1(t,e,n={}){let{title:o,description:s,asOf:r,version:i,licence:a,authors:c,
core:l}=t.info,f=e1({title:o,description:s,as_of:r,version:i,licence:a,authors:c,core:l}),u=e.actors.map(d=>({...Nd(d),label:d.name}));return`{"directed":true,"\
multigraph":true,
"graph":{
"dataset":${JSON.stringify(f)},
"question":${JSON.stringify(n)},
"kinds":[
${Ui(e.kinds.map(IC))}],
"sources":[
${Ui(e.sources)}],
"events":[
${Ui(e.events.map(Nd))}]},
"nodes":[
${Ui(u)}],
"edges":[
${Ui(e.links.map(WC))}]}
`}var jC=Uint32Array.from({length:256},(t,e)=>{let n=e;for(let o=0;o<8;o+=1)n=n&1?3988292384^n>>>1:n>>>1;return n}),dl=33;function FC(t){let e=4294967295;for(let n of t)
e=jC[(e^n)&255]^e>>>8;return(e^4294967295)>>>0}function o1(t,e){let n=new DataView(new ArrayBuffer(21));n.setUint32(0,9),[..."pHYs"].forEach((r,i)=>n.setUint8(4+
i,r.charCodeAt(0)));let o=Math.round(e/.0254);n.setUint32(8,o),n.setUint32(12,o),n.setUint8(16,1),n.setUint32(17,FC(new Uint8Array(n.buffer,4,13)));let s=new Uint8Array(
t.length+21);return s.set(t.subarray(0,dl)),s.set(new Uint8Array(n.buffer),dl),s.set(t.subarray(dl),dl+21),s}var Fe=t=>Math.round(t*100)/100,BC=4,PC=500;function HC({d:t,stroke:e,width:n,dash:o,fill:s,alpha:r=1}){return Kt("path",{d:t,fill:s??"none",stroke:e??null,"str\
oke-width":e&&n!==void 0?Fe(n):null,"stroke-dasharray":o?o.map(Fe).join(" "):null,"stroke-linejoin":e?"round":null,opacity:r===1?null:Fe(r)})}function UC({text:t,
x:e,y:n,size:o,weight:s,fill:r,halo:i,anchor:a,alpha:c=1}){let l={x:Fe(e),y:Fe(n),"font-size":Fe(o),"font-weight":s>PC?700:400,"text-anchor":a,opacity:c===1?null:
Fe(c),"xml:space":"preserve"};return(i?Kt("text",{...l,fill:"none",stroke:i,"stroke-width":BC,"stroke-linejoin":"round","aria-hidden":"true",class:"halo"},Yn(t)):
"")+Kt("text",{...l,fill:r},Yn(t))}function GC(t,e){return t.strand?[`strand-${t.strand}`,e.strand(t.strand)]:t.cue?[`cue-${t.cue}`,e.strand(t.cue)]:t.node?[`ac\
tor-${t.node}`,e.actor(t.node)]:[`picture-${t.part??"ground"}`,null]}function zC(){let t=new Set;return e=>{let n=e.replace(/[^A-Za-z0-9_.-]+/g,"-"),o=n;for(let s=2;t.
has(o);s+=1)o=`${n}-${s}`;return t.add(o),o}}function s1(t,e,n){let o=new Map;for(let s of t){let[r,i]=GC(s,e);o.has(r)||o.set(r,{title:i,drawn:[]}),G(o,r).drawn.
push(s.type==="text"?UC(s):HC(s))}return[...o].map(([s,{title:r,drawn:i}])=>Kt("g",{id:n(s)},`${r?Kt("title",{},Yn(r)):""}${i.join(`
`)}`))}function r1({shapes:t,drawn:e,box:n,ground:o,clip:s},r,i){let a=zC(),[c,l]=[n.right-n.left,n.bottom-n.top].map(Math.ceil),[f,u]=[n.left,n.top].map(Fe),d=s1(
t.slice(0,e),r,a),m=s&&{x:Fe(s.left),y:Fe(s.top),width:Fe(s.right-s.left),height:Fe(s.bottom-s.top)},h=m?[Kt("clipPath",{id:a("picture-view")},Kt("rect",m)),Kt(
"g",{"clip-path":"url(#picture-view)"},d.join(`
`))]:d;return`<?xml version="1.0" encoding="UTF-8"?>
${Kt("svg",{xmlns:"http://www.w3.org/2000/svg",version:"1.1",width:c,height:l,viewBox:`${f} ${u} ${c} ${l}`,"font-family":i,role:"img",direction:"ltr"},["",Kt("\
title",{},Yn(r.whole)),Kt("desc",{},Yn(r.about)),Kt("rect",{id:a("picture-paper"),x:f,y:u,width:c,height:l,fill:o}),...h,...s1(t.slice(e),r,a),""].join(`
`))}
`}function i1(t,e,n,o){let s=new Map(o.map(i=>[i.id,i.links])),r=`${R(n.actors.size,"actor")} and ${R(n.links.size,"link")}`;return{whole:St(t.info.title),about:[
r,...Un(t,e)].join(". "),strand:i=>(s.get(i)??[]).map(a=>Pi(t,a)).join(" "),actor:i=>Object.hasOwn(t.actors,i)?Ie(t,i):""}}var[_e,tn]=[26,13],Wd=14,Id=2e3,Gi=t=>t[0].toUpperCase()+t.slice(1),ds=(t,e,n)=>te({x:-t/2,y:-e/2,width:t,height:e},n),a1=(t,e)=>[{d:ds(Wd,tn,2),fill:t},{text:e,
x:0,fill:"#ffffff"}];function Ao({stroke:t,width:e=2,dash:n=null,head:o=null,mark:s=null,ground:r=""}){let[i,a]=[-_e/2,_e/2],c=[{d:`M${i} 0L${o?a-8:a} 0`,stroke:t,
width:e,dash:n}];return o==="open"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5`,stroke:t,width:1.8}),o==="hollow"&&c.push({d:`M${a-8} -5L${a} 0L${a-8} 5z`,fill:r,stroke:t,
width:1.2}),o==="full"&&c.push({d:`M${a-8} -6L${a} 0L${a-8} 6z`,fill:t}),s==="disputed"&&c.push({d:"M0 -6L6 0L0 6L-6 0z",fill:r,stroke:t,width:1.8}),s==="denied"&&
c.push({d:"M-5 -5L5 5M-5 5L5 -5",stroke:t,width:2}),c}function YC({nodes:t,ribbons:e},{columns:n},{column:o,box:s}){let r=e.map(({ribbon:i})=>t.get(i.from)).filter(
i=>i?.column===o);return new Set(r).size===1?St(s.label,Id):n.asked?"those asked about":n.columns[o].title.toLowerCase()}function KC({graph:t,layout:e,colours:n}){
let o=new Map;for(let u of q)for(let{ribbon:d}of e.ribbons.filter(m=>m.ribbon.family===u)){let m=e.nodes.get(d.from),h=m&&t.columns.columns[m.column],w=qo(u,n,h?.
tone);if(o.has(w))continue;let y=d.main?{stroke:w,width:6,head:"full"}:{stroke:w,width:1.6},x=w===qo(u,n)||!m?"":` from ${YC(e,t,m)}`;o.set(w,{label:`${Gi(u)}${x}`,
sample:Ao(y)})}let s=[...o.values()],r=e.ribbons.some(({ribbon:u})=>u.main),{weights:i,weighed:a,look:c}=e,l=i&&a?Za(i):"the wider, the more kinds";s.length&&r&&
(s[0]={...s[0],label:`${s[0].label}: ${l}`});let f=a&&tc(e.ribbons.map(({ribbon:u})=>u));return f&&s.push({label:f,sample:Ao({stroke:[...o.keys()][0],width:c.thin})}),
s}function XC({graph:t,layout:e,colours:n},o){let{look:s,ribbons:r}=e,i=r.filter(({ribbon:l})=>l.main),a=i.flatMap(({heads:l})=>l.flatMap(f=>Uf(f,s))).filter(({
x:l,y:f})=>Yo(Ko({x:l,y:f,width:s.slot,height:s.strip}),o));if(a.length&&s.tiles==="count"){let l=_n(qo(i[0].ribbon.family,n));return[{label:"Number of kinds",sample:a1(
l,"3"),wide:Wd}]}let c=new Set(a.map(({kind:l})=>l));return mo(t).filter(l=>c.has(l)).map(l=>({label:St(t.kinds[l].label,Id),sample:a1(_n(t.kinds[l].colour),t.kinds[l].
letters),wide:Wd}))}var QC=[["began","New"],["ended","Gone"],["changed","Changed"],["held","As before"]];function JC({layout:t,colours:e,changes:n}){if(!n?.signed)
return[];let o=t.ribbons.flatMap(({ribbon:r})=>r.links),s=new Set(o.map(r=>n.links.get(r)??"held"));for(let r of t.boxOf.keys())s.add(n.actors.get(r)??"held");return QC.
filter(([r])=>s.has(r)).map(([r,i])=>{let a=Ne(r,e),c=Ao({stroke:a,width:4,dash:uo[r]?.map(l=>l*.8)});return Ye[r]&&c.push({d:ds(13,tn,6),fill:a},{text:Ye[r],x:0,
fill:e.ground}),{label:i,sample:c}})}function ZC({layout:t,colours:e,focus:n,detail:o}){let s=t.ribbons.map(({ribbon:l})=>l),r=s.filter(({id:l})=>o||n?.ribbons.
has(l)),[i,a]=[un(e.caption,e.ground,3.4),e.ground];return[...Y.filter(l=>r.some(({confidence:f})=>f===l)).reverse().map(l=>({label:`${Gi(l)} confidence`,sample:Ao(
{stroke:i,dash:sn[l]})})),r.some(({disputed:l,denied:f})=>l&&!f)&&{label:Gi(Jt.disputed),sample:Ao({stroke:i,mark:"disputed",ground:a})},s.some(({denied:l})=>l)&&
{label:Gi(Jt.denied),sample:Ao({stroke:i,width:1.4,mark:"denied"})},r.some(({ended:l,directed:f})=>l&&f)&&{label:"Ended before the date of record",sample:Ao({stroke:i,
head:"open"})},s.some(({possible:l})=>l)&&{label:"Possible, not certain, at the time chosen",sample:Ao({stroke:i,width:1.4,head:"hollow",ground:a})}].filter(l=>l!==
!1)}function tL({graph:t,layout:e,colours:n}){let o=[...e.nodes.values()],s=o.flatMap(({chips:a})=>a),r={fill:n.ground,stroke:nc("plain",n).edge},i=[3,2];return[
o.some(({box:a})=>a.ended)&&{label:"Ended by the date of record",sample:[{d:ds(_e,tn,4),...r,width:1.4,dash:[4,3]}]},s.some(({id:a})=>Object.hasOwn(t.actors,a))&&
{label:"Part of the actor around it",sample:[{d:ds(_e,tn+2,4),...r,width:1.2},{d:ds(_e-8,tn-6,2),...r,width:.8}]},s.some(({id:a})=>!Object.hasOwn(t.actors,a))&&
{label:"Other parts, counted",sample:[{d:ds(_e,tn-3,3),...r,width:.8,dash:i}]},e.frames.length>0&&{label:"Members of one coalition",sample:[{d:ds(_e,tn,5),fill:n.
strip,stroke:n.line,width:1}]},o.some(({box:a})=>a.members.length)&&{label:"Several actors of one type",sample:[{d:te({x:-_e/2+3,y:-tn/2+3,width:_e-3,height:tn-
2},3),...r,width:.8},{d:te({x:-_e/2,y:-tn/2,width:_e-3,height:tn-2},3),...r,width:1}]}].filter(a=>a!==!1)}function c1({layout:t,...e},n){return{...e,layout:{...t,
ribbons:t.ribbons.filter(({points:o})=>Vw(o,n)),nodes:new Map([...t.nodes].filter(([,o])=>Yo(Ko(o),n))),frames:t.frames.filter(o=>Yo(Ko(o),n)),captions:t.captions.
filter(({x:o})=>o>n.left&&o<n.right)}}}function l1(t,e){let n=c1(t,e);return[JC(n),[...KC(n),...XC(n,e)],[...ZC(n),...tL(n)]].filter(s=>s.length).map(s=>s.map(({
wide:r=_e,...i})=>({...i,wide:r})))}function f1({shapes:t,how:e},n){let{graph:o,layout:s}=c1(e,n),r=t.flatMap(u=>u.type==="text"?[u.text]:[]).join(" "),i=s.captions.
filter(({title:u,note:d})=>u&&(!r.includes(u.toUpperCase())||d&&!r.includes(d))).map(({title:u,note:d})=>[u,d].filter(Boolean).join(": ")),a=u=>St(o.actors[u].name,
Id),c=[...s.nodes.values()].flatMap(({box:u,lines:d,chips:m})=>[{id:u.id,label:u.label,lines:d},...m].filter(h=>Object.hasOwn(o.actors,h.id)&&Va(h.lines,h.label)).
map(({id:h})=>a(h))),l=[...s.nodes.values()].filter(({box:u})=>u.members.length).map(({box:u})=>`${Gi(u.label)}: ${u.members.map(a).sort().join(", ")}`),f=[...s.
nodes.values()].flatMap(({box:u,chips:d})=>d.filter(m=>m.beyond.length).map(m=>`${a(u.id)}, other parts: ${m.beyond.map(a).sort().join(", ")}`));return[...i.length?
[i.join(". ")]:[],...f,...c.length?[`Names in full: ${c.join("; ")}`]:[],...l].map(u=>`${u}.`)}var nL=620,oL=28,sL=1500,d1=1.45,rL=8,iL=18,pl=22,zi=2e3,ps={title:24,question:16,text:13,legend:12,source:11};function p1(t,e,n){let o=[];for(let s of t.split(
" ")){let r=o.length-1,i=r>=0?`${o[r]} ${s}`:s;r>=0&&n(i)<=e?o[r]=i:o.push(...aL(s,e,n))}return o}function aL(t,e,n){if(n(t)<=e)return[t];let o=[""];for(let s of t)
o.at(-1)&&n(o.at(-1)+s)>e?o.push(s):o[o.length-1]+=s;return o}function cL({graph:t,state:e,drawn:n,asked:o,part:s},r){let{asOf:i}=t.info,a=Un(t,e),c=[R(n.actors.
size,"actor"),R(n.links.size,"link"),i&&`as of ${F(i)}`,s&&"the part of the picture in the window"],l=[Vg(t,e),Yg(t,e,n)];return[[St(t.info.title,zi),ps.title,700,
r.ink],[o??Ke(t,e),ps.question,600,r.ink],[a.length?`Filtered. ${a.join(". ")}.`:"Not filtered.",ps.text,400,r.caption],[c.filter(Boolean).join(" · "),ps.text,
400,r.caption],...l.flatMap(f=>f?[[`${f}.`,ps.text,400,r.caption]]:[])]}function lL({info:{title:t,version:e,asOf:n,licence:o,authors:s}}){return`Source: ${[s?.
length&&St(s.join(", "),zi),St(t,zi),e&&`version ${St(e,zi)}`,n&&`as of ${F(n)}`,o&&St(o,zi)].filter(Boolean).join(", ")}. Drawn by axisgraph.`}function u1(t,{x:e,
width:n,k:o,measure:s,part:r}){let i=[],a=0;for(let[c,l,f,u]of t){let d=l*o;for(let m of p1(c,n,h=>s(h,d,f)))a+=d*d1,i.push({type:"text",text:m,x:e,y:a,size:d,weight:f,
fill:u,anchor:"start",alpha:1,part:r})}return{shapes:i,height:a}}function fL(t,e,n,o){if(t.text===void 0)return{type:"path",part:"legend",...t,d:m1(t.d,e,n,o),width:(t.
width??1)*o,dash:t.dash?.map(i=>i*o)??null};let[s,r]=[11*o,t.fill??""];return{type:"text",text:t.text,x:e+t.x*o,y:n+4*o,size:s,weight:700,fill:r,anchor:"middle",
part:"legend"}}var m1=(t,e,n,o)=>t.replace(/(-?[\d.]+) (-?[\d.]+)/g,(s,r,i)=>[e+Number(r)*o,n+Number(i)*o].map(a=>Math.round(a*100)/100).join(" "));function uL(t,{
x:e,width:n,k:o,measure:s,colours:r}){let i=[],a=ps.legend*o,c=pl*o/2;for(let l of t){let f=e;for(let{label:u,sample:d,wide:m}of l){let h=(m+rL)*o,w=p1(u,n-h,x=>s(
x,a,400)),y=h+Math.max(...w.map(x=>s(x,a,400)));f>e&&f+y>e+n&&([f,c]=[e,c+pl*o]),i.push(...d.map(x=>fL(x,f+m/2*o,c,o))),w.forEach((x,S)=>{c+=S?a*d1:0;let v={x:f+
h,y:c+a*.35};i.push({type:"text",text:x,...v,size:a,weight:400,fill:r.ink,anchor:"start",part:"legend"})}),f+=y+iL*o}c+=pl*o}return{shapes:i,height:c-pl*o/2}}var Rd=(t,e)=>t.
map(n=>n.type==="text"?{...n,y:n.y+e}:{...n,d:m1(n.d,0,e,1)});function dL(t,e){if(t.type==="text"){let s=e(t.text,t.size,t.weight),r=t.x-{start:0,middle:s/2,end:s}[t.
anchor];return{left:r,right:r+s,top:t.y-t.size,bottom:t.y+t.size/3}}let[n,o]=[[],[]];for(let[,s,r]of t.d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g))n.push(Number(s)),o.
push(Number(r));return{left:Math.min(...n),right:Math.max(...n),top:Math.min(...o),bottom:Math.max(...o)}}function h1({graph:t,state:e,drawn:n,scene:o,measure:s,
titled:r=!0,asked:i=null,clip:a=null}){let{colours:c}=o,l=a??o.box,f=a?o.shapes.filter($=>Yo(dL($,s),a)):o.shapes,u=Math.min(4,Math.max(1,(l.right-l.left)/sL)),
d=Math.max(nL*u,l.right-l.left),m=(l.left+l.right)/2-d/2,h={x:m,width:d,k:u,measure:s,colours:c},w=u1(r?cL({graph:t,state:e,drawn:n,asked:i,part:a!==null&&!zw(a,
o.box)},c):[],{...h,part:"heading"}),y=l.top-10*u-w.height,x=uL(l1(o.how,l),h),S=[...f1(o,l),lL(t)].map($=>[$,ps.source,400,c.caption]),v=u1(S,{...h,part:"sourc\
e"}),[b,g]=[l.bottom+16*u,l.bottom+22*u+x.height],k=oL*u;return{shapes:[...f,...Rd(w.shapes,y),...Rd(x.shapes,b),...Rd(v.shapes,g)],drawn:f.length,clip:a,ground:c.
ground,box:{left:m-k,right:m+d+k,top:y-k,bottom:g+v.height+k}}}var w1=16e3,mL=12e7,hL=2.54,g1=300,wL=96;function gL(t){let e=t.getContext("2d");if(!e)throw new RangeError("the browser cannot draw a picture of this size");return e}
function yL(t,{state:e,view:n,drawn:o},s){if(s!=="selection")return o;let r=new Set(e.selected.filter(a=>n.actors.has(a))),i=new Set([...n.links].filter(a=>r.has(
t.links[a].source)&&r.has(t.links[a].target)));return{actors:r,links:i,folded:n.actors.size-r.size,cut:0,left:[],columns:null}}function y1(t,e,{ground:n,part:o="\
whole",titled:s=!0}){let r=e.now(),i=yL(t,r,o),{kept:a,measure:c,scene:l,seen:f}=e.canvas(),[u,d]=[r.state,Fh[n]],m=o==="selection"?ig({graph:t,shown:{...i,found:r.
view.links},state:u,kept:a,colours:d,measure:c}):l(d),h=o==="view"?f():null;return{state:u,drawn:i,painted:m,sheet:h1({graph:t,state:u,drawn:i,scene:m,measure:c,
titled:s,clip:h})}}function bL({box:t},{times:e=1,cm:n}){let[o,s]=[t.right-t.left,t.bottom-t.top],r=n?n/hL*g1/o:e,i=Math.min(w1/o,w1/s,Math.sqrt(mL/(o*s)));return{
scale:Math.min(r,i),cut:r>i}}var kL=t=>new Promise((e,n)=>t.toBlob(o=>o?e(o):n(new RangeError("the browser cannot draw a picture of this size")),"image/png"));async function b1(t,e,n,o){
let{shapes:s,drawn:r,box:i,clip:a,ground:c}=y1(t,e,n).sheet,{scale:l,cut:f}=bL({box:i},o),u=document.createElement("canvas");u.width=Math.round((i.right-i.left)*
l),u.height=Math.round((i.bottom-i.top)*l);let d=gL(u);d.fillStyle=c,d.fillRect(0,0,u.width,u.height),d.setTransform(l,0,0,l,-i.left*l,-i.top*l),d.save(),a&&(d.
beginPath(),d.rect(a.left,a.top,a.right-a.left,a.bottom-a.top),d.clip()),Ps(d,s.slice(0,r)),d.restore(),Ps(d,s.slice(r));let m=new Uint8Array(await(await kL(u)).
arrayBuffer()),h=o.cm?g1:wL*l;return{blob:new Blob([o1(m,h)],{type:"image/png"}),width:u.width,height:u.height,cut:f}}function ml(t,e,n){let{state:o,drawn:s,painted:r,
sheet:i}=y1(t,e,n),a=r.how.layout.ribbons.map(({ribbon:c})=>c);return r1(i,i1(t,o,s,a),ni)}function hr(t,...e){let n={...t};for(let o of e)delete n[o];return n}var x1=t=>(t??[]).map(e=>hr(e,"strength","spoken"));function xL(t,e){let n=new Set,o=e.flatMap(
s=>s.claims.map(({source:r})=>r));for(let s of o)n.has(s)||!Object.hasOwn(t.sources,s)||(n.add(s),o.push(...At(t.sources[s])));return[...n].sort(fn)}function S1(t,e,n){
if(!t[e])return t;let o=t[e].filter(s=>n.has(s));return o.length?{...t,[e]:o}:hr(t,e)}function jd(t,{actors:e,links:n}){let o=new Set(e),s=Object.entries(t.events).
filter(([,c])=>c.roles.some(({actor:l})=>o.has(l))),r=new Set(s.map(([c])=>c)),i=[...n].sort(fn).map(c=>{let l=t.links[c],{family:f,symmetric:u}=t.kinds[l.kind];
return{id:c,...hr(l,"roots"),claims:x1(l.claims),family:f,symmetric:u,independent_sources:l.roots.length}}),a=s.map(([c,l])=>({id:c,...S1(hr(l,"days"),"responds\
_to",r),claims:x1(l.claims)})).sort((c,l)=>fn(c.id,l.id));return{actors:[...o].sort(fn).map(c=>({id:c,...S1(hr(t.actors[c],"names","label"),"not_to_confuse_with",
o)})),links:i,sources:xL(t,[...i,...a]).map(c=>({id:c,...hr(t.sources[c],"root","marks")})),events:a,kinds:[...new Set(i.map(({kind:c})=>c))].sort(fn).map(c=>({
id:c,...t.kinds[c]}))}}function vL(t,e){let n=new DOMParser().parseFromString(ml(t,e,{ground:"light"}),"image/svg+xml");return document.importNode(n.documentElement,!0)}var Fd=(t,e,n)=>p(
"table",{},p("caption",{},t),p("thead",{},p("tr",{},...e.map(o=>p("th",{},o)))),p("tbody",{},...n.map(o=>p("tr",{},...o.map(s=>p("td",{},C(s)))))));function $L(t,{
actors:e,links:n}){let o=a=>Ie(t,a),s=[...n].map(a=>{let c=t.links[a],l=c.weakly_disputed?"weakly disputed":Jt[c.status],{label:f}=t.kinds[c.kind];return[o(c.source),
f,o(c.target),Wt(c),c.confidence,l]}),r=[...e].map(a=>[o(a),t.types[t.actors[a].type].label]),i=a=>a.sort((c,l)=>c.join(`
`)<l.join(`
`)?-1:1);return[Fd(`${R(n.size,"link")} drawn`,["From","Kind","To","When","Confidence","Status"],i(s)),Fd(`${R(e.size,"actor")} drawn`,["Actor","Type"],i(r))]}function OL(t,e){
let{compare:n}=e;if(!t.changes||n?.by!=="versions")return[];let o=pn(t,e,n),r=[["began","new"],["ended","gone"],["changed","changed"]].flatMap(([a,c])=>[...o.actors[a].
map(l=>[c,Ie(t,l),i("actors",l)]),...o[a].map(l=>[c,Pi(t,l),i("links",l)])]);function i(a,c){return kr(t,a,c).map(([l,f,u])=>`${l}: ${[f,u].filter(d=>d!==null).
join(" → ")}`).join("; ")}return[Fd(`Changes since ${St(t.changes.since)}`,["Change","Record","What moved"],r)]}function v1(t,e,n){let o=W("print"),s=p("secti\
on",{id:"print-tables","aria-label":"Tables for print"});document.body.prepend(o),document.body.append(s),window.addEventListener("beforeprint",()=>{let r=e.get();
o.replaceChildren(vL(t,n),p("p",{class:"address"},C(qs(t,r))));let i=r.view==="graph"?$L(t,n.now().drawn):[];s.replaceChildren(...OL(t,r),...i)}),window.addEventListener(
"afterprint",()=>{o.replaceChildren(),s.replaceChildren()})}var EL=[1,2,3,4,5,6],wr={least:3,most:120,usual:16},AL=[["links","Links"],["actors","Actors"],["claims","Claims"],["sources","Sources"],["events","Events"]],_t,
qi,Co,Vi=()=>qs(_t,qi.get()),O1=()=>W("take-status");function gr(t){W("take").open?O1().textContent=t:Co.note(t)}var gl=t=>`${St(_t.info.title,60).normalize("NF\
KD").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"").toLowerCase()||"axisgraph"}${t}`;function yl(t,e,n){let o=t instanceof Blob?t:new Blob([t],{type:`${n}\
;charset=utf-8`}),s=URL.createObjectURL(o),r=p("a",{href:s,download:e,hidden:!0});return document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(
s),6e4),R(Math.max(1,Math.round(o.size/1024)),"kilobyte")}var TL=()=>W("take-size").value==="cm"?{cm:Math.min(wr.most,Math.max(wr.least,Number(W("take-cm").value)||
wr.usual))}:{times:Number(W("take-size").value)},M1=()=>({ground:W("take-ground").value,part:W("take-part").value}),E1=()=>({actors:new Set(Object.keys(_t.actors)),
links:new Set(Object.keys(_t.links))}),A1=()=>{let{view:t,drawn:e}=Co.now();return{drawn:e,question:t,all:E1()}[W("take-what").value]};async function CL(){try{let{
blob:t,width:e,height:n,cut:o}=await b1(_t,Co,M1(),TL()),s=gl(".png");gr(`${s}: ${e} by ${n} pixels, ${yl(t,s)}${o?"; reduced, because the browser cannot draw a\
 larger one":""}.`)}catch(t){if(!(t instanceof RangeError))throw t;gr(`No picture: ${t.message}. Choose a smaller one, or SVG.`)}}function LL(){let t=gl(".svg");
gr(`${t}: ${yl(ml(_t,Co,M1()),t,"image/svg+xml")}.`)}var DL=()=>{let t=qi.get(),e=W("take-what").value;if(e==="all")return{};let n=Object.fromEntries(It.filter(
o=>!it(t[o],kt[o])).map(o=>[o,t[o]]));return{...Object.keys(n).length?{filter:n}:{},...e==="drawn"?{drawn:!0}:{}}};function NL(t){let e=jd(_t,A1()),n=gl(`-${t}.\
csv`),o=t==="claims"?[...e.links,...e.events].reduce((s,{claims:r})=>s+r.length,0):e[t].length;gr(`${n}: ${R(o,"row")}, ${yl(K0(_t,e,t),n,"text/csv")}.`)}function T1(t,e,n){
let o=jd(_t,A1()),s=gl(t);gr(`${s}: ${R(o.actors.length,"actor")} and ${R(o.links.length,"link")}, ${yl(n(o),s,e)}.`)}var WL=()=>T1(".json","application/json",t=>n1(
_t,t,DL())),IL=()=>T1(".graphml","application/xml",t=>t1(_t,t));function RL({links:t,path:e,question:n,source:o,event:s}){return t?U0(_t,t,Vi()):e?G0(_t,e,n,Vi()):
o?z0(_t,o,Vi()):s?V0(_t,s,Vi()):null}async function C1(t,e){await _c(t,e)&&gr(`${e} copied.`)}function _d(t){let e=t&&RL(t);e&&C1(e,"Citation")}function L1(){let{
open:t}=qi.get();if(t?.type==="paths"){let e=nr()??$i()[0];return e&&{path:e,question:Hc()}}if(t?.type==="link")return{links:[t.id]};if(t?.type==="actor"){let e=[
...Co.now().view.links].filter(n=>[_t.links[n].source,_t.links[n].target].includes(t.id)).sort();return e.length?{links:e}:null}return t?.type==="source"||t?.type===
"event"?{[t.type]:t.id}:null}var To=(t,e,n={})=>p("button",{type:"button",onclick:e,...n},t),hl=(t,e,n)=>p("div",{class:"field"},p("label",{for:t},e),n),wl=(t,e,n={})=>p(
"select",{id:t,...n},e.map(([o,s])=>p("option",{value:o},s)));function jL(){let t=p("input",{type:"number",id:"take-cm",min:wr.least,max:wr.most,step:"0.5",value:wr.
usual}),e=p("div",{class:"field",hidden:!0},p("label",{for:"take-cm"},"Width in cm, at 300 dpi"),t),n=wl("take-size",[...EL.map(o=>[o,`${o} × page size`]),["cm",
"for print, in cm"]],{onchange:()=>{e.hidden=n.value!=="cm"}});return n.value="2",p("section",{"aria-labelledby":"take-pictures"},p("h3",{id:"take-pictures"},"P\
icture"),p("p",{class:"fine"},"As drawn, with title, question, filters, legend, date of record and source."),p("div",{class:"fields"},hl("take-part","What",wl("\
take-part",[["whole","whole picture"],["view","what the window shows"],["selection","selected actors"]])),hl("take-ground","Background",wl("take-ground",[["ligh\
t","light"],["dark","dark"]])),hl("take-size","Size of the PNG",n),e),p("p",{class:"actions"},To("PNG",CL,{id:"take-png",class:"primary"}),To("SVG",LL,{id:"take\
-svg"})))}function FL(){return p("section",{"aria-labelledby":"take-files"},p("h3",{id:"take-files"},"Data"),p("div",{class:"fields"},hl("take-what","What",wl("\
take-what",[["drawn","what is drawn"],["question","all that the question finds"],["all","everything"]]))),p("p",{class:"actions"},AL.map(([t,e],n)=>To(`${e} as \
CSV`,()=>NL(t),{id:`take-csv-${t}`,class:n?"":"primary"})),To("JSON",WL,{id:"take-json"}),To("GraphML",IL,{id:"take-graphml"})),p("p",{class:"fine"},"CSV has na\
mes beside ids and dates in words beside EDTF, and is safe to open in a spreadsheet: cells that could run as formulas start with an apostrophe. JSON is in the n\
ode-link format of networkx."))}function _L(){return p("section",{"aria-labelledby":"take-words"},p("h3",{id:"take-words"},"Link and citation"),p("p",{class:"fi\
ne",id:"take-open"}),p("p",{class:"actions"},To("Copy link to this view",()=>C1(Vi(),"Link to this view"),{id:"take-link"}),To("Copy citation",()=>_d(L1()),{id:"\
take-cite"}),To("Print",()=>{W("take").close(),window.print()},{id:"take-print"})))}function $1(t,e){for(let n of W(t).options)n.textContent=e[n.value]??n.textContent}
function BL(){let{state:t,view:e,drawn:n}=Co.now(),o=({actors:a,links:c})=>`${R(a.size,"actor")}, ${R(c.size,"link")}`;$1("take-what",{drawn:`what is drawn: ${o(
n)}`,question:`all that the question finds: ${o(e)}`,all:`everything: ${o(E1())}`});let s=t.selected.filter(a=>e.actors.has(a)).length;$1("take-part",{selection:s?
R(s,"selected actor"):"selected actors (none)"});let r=W("take-part");for(let a of r.options)a.disabled=a.value==="selection"&&!s;!s&&r.value==="selection"&&(r.
value="whole");let i=L1();W("take-cite").disabled=!i,W("take-open").textContent=i?"The citation covers the record that is open in the panel: its claims with gra\
des, their sources, the data set and the link to the view.":"To copy a citation, open an actor, a link, a source, an event or a path in the panel.",O1().textContent=
"",W("take").showModal()}function D1(t,e,n){[_t,qi,Co]=[t,e,n],W("take-body").append(jL(),FL(),_L(),p("p",{id:"take-status",role:"status"})),W("show-take").addEventListener(
"click",BL),v1(_t,qi,Co)}var bl=4;function HL(t,e,n){if(e.type==="actor"){let r=t.actors[e.id];return[p("strong",{},C(r.name)),p("span",{},[t.types[r.type].label,Se(t,"actors",e.id)].filter(
Boolean).join(", ")),r.summary&&p("span",{class:"fine"},C(ya(r.summary)))]}if(e.type!=="strand")return[p("strong",{},R(e.ids.length,"actor")),...e.ids.slice(0,bl).
map(r=>p("span",{},C(t.actors[r].name))),p("span",{class:"fine"},"click to show each")];let o=r=>C(t.actors[r].name);return[...e.links.slice(0,bl).map(r=>{let i=t.
links[r],a=[Wt(i),`${i.confidence} confidence`,i.status!=="asserted"&&Pe(i),Se(t,"links",r),n&&ce(i,n)==="possible"&&"possible, not certain, at the time chosen"],
c=_o(t,i);return p("span",{},c.opens,o(i.source),C(c.said),c.named?"":o(i.target),p("span",{class:"fine"},` ${a.filter(Boolean).join("; ")}`))}),e.links.length>
bl&&p("span",{class:"fine"},`and ${e.links.length-bl} more`)]}function N1(t,e,n,o){let s=W("tip");if(s.hidden=!e,W("canvas").classList.toggle("pointing",!!e),!e||
!n)return;s.replaceChildren(...ue(HL(t,e,o)));let r=W("stage").getBoundingClientRect(),i=Qo(),[a,c]=[n.clientX-r.left,n.clientY-r.top],[l,f]=[i.left+8,r.width-i.
right-s.offsetWidth-8];s.style.left=`${Math.max(l,Math.min(a+14,f))}px`;let u=c+18+s.offsetHeight<=r.height-i.below;s.style.top=`${u?c+18:c-s.offsetHeight-12}px`}
var W1=()=>{W("tip").hidden=!0};var F1=JSON.parse(W("drawing").textContent),st=Yd(JSON.parse(W("data").textContent)),kl=$g(st),_1=E0(kl),GL=F1.nodes.map(({id:t})=>t),zL=3,VL=window.matchMedia(
"(max-width: 760px)"),Kn=t=>{W("live").textContent=t},{state:B1,...qL}=va(st,window.location.hash);window.location.hash||Object.assign(B1,Yu(st));var V=dm(B1),Lt,
Bd,$t,ms,xl=!1,I1=0;function Yi(t){let e=W("note");e.textContent=t,e.hidden=!1,Kn(t),clearTimeout(I1),I1=setTimeout(()=>{e.hidden=!0},7e3)}function P1(t){let e=ye(
st,t,Uc()),n=or()?e:fc(st,t,e);return{state:t,view:n,drawn:Dh(st,t,Bw(st,t,n,GL),n)}}var H1=()=>Pw(st,$t.state,{...$t.drawn,hidden:$t.view.actors,found:$t.view.
links}),U1=[...It,"compare","unfolded","focus","pinned","stacks","families","width"],R1=[...U1,"open","chosen","story"];function YL(t,e){let n=o=>o.some(s=>t[s]!==
e[s]);n(U1)&&(G1(t),n(["focus"])&&Lt.start()),n(ks)&&!pt(t)&&Kn(`${R($t.view.links.size,"link")} in view`),(n(["view"])||!t.open)&&O0(),n(R1)&&Od(t,e),n(["quest\
ion"])&&Pd(),He(t)&&!t.question&&(!t.open||t.open.type==="compare")&&KL(e),n(["open"])&&z1(),n(["selected"])&&(ms.update(),Lt.repaint(),Kn(t.selected.length?`${R(
t.selected.length,"actor")} selected`:"Nothing selected")),n(["compare","open",...ks])&&Wu(st,V,re),n(R1)&&vl(),(n(["view","table","timeline","matrix","wrong"])||
n([...It,"compare"]))&&Zc({...$t,state:t}),W("undo").disabled=!V.canUndo(),W("redo").disabled=!V.canRedo(),Bg(st,t)}function G1(t){$t=P1(t),Lt.compare(or()?null:
oi(st,t)),Sl(),ll($t),Bd.update($t)}function Sl(){let t=W("canvas");for(let e=0;e<zL;e+=1){Lt.update(H1());let{clientHeight:n}=t;if(qy(st,V,Lt),t.clientHeight===
n)return}}function Pd(){if(!Lt.asked())return Lt.start();Lt.update(H1()),Lt.fit()}function KL(t){let e=n=>[n.open!==null,He(n)!==null];it(e(t),e(V.get()))||(Sl(),
Lt.start())}function z1(){let{open:t}=V.get();!xl&&t?.type==="actor"&&$t.drawn.actors.has(t.id)&&Lt.reveal(t.id)}function vl(){Lt.highlight(hc(st,V.get(),nr(),$t))}
function Hd(t){t&&VL.matches&&Gy();let e={open:t};t?.type==="actor"&&!$t.drawn.actors.has(t.id)&&Se(st,"actors",t.id)!=="gone"&&(e.unfolded=[...new Set([...V.get().
unfolded,t.id])]);let n=t?.type==="actor"?Lt.layout().boxOf.get(t.id):null;n?.startsWith("stack:")&&(e.stacks=[...V.get().stacks,n.slice(6)]),V.set(e,{tracked:!!e.
unfolded}),t?.type==="actor"&&(Kn(`${ot(st.actors[t.id].name)} selected`),xl||Lt.reveal(t.id))}function XL(t,e){W1(),t&&e&&M0(e,V.get().open!==null),xl=!0,Hd(t),
xl=!1}var j1=Object.fromEntries(It.map(t=>[t,kt[t]])),re={open:Hd,say:Kn,note:Yi,entries:kl,ready:_1,expand(t){let e=[...Ch(st,$t.view.links,t),t].filter(o=>!$t.
drawn.actors.has(o));V.set({unfolded:[...V.get().unfolded,...e]}),Lt.reveal(t);let n=$t.drawn.cut?`${R($t.drawn.cut,"actor")} not drawn`:"";Kn(`${R(e.length,"ac\
tor")} unfolded${n&&`; ${n}`}`),n&&Yi(`${n}, because there are too many: focus, filter or hide something first.`)},unfold(t){let e=t.filter(n=>!$t.drawn.actors.
has(n));e.length&&V.set({unfolded:[...V.get().unfolded,...e]},{tracked:!1})},hide:t=>ms.hide([t]),focus(t,e=1){V.set({focus:{id:t,depth:e},open:{type:"actor",id:t},
view:"graph"})},unfocus(){V.set({focus:null})},clearFilters(){V.set(j1)},showAll(t,e){let n=It.some(o=>!it(V.get()[o],kt[o]));V.set({view:t,table:e,...j1},{tracked:n}),
n&&Yi("The filters are cleared; undo (z) to have them again.")},pin(t,e){e!==re.pinned(t)&&ms.pin([t])},pinned:t=>Object.hasOwn(V.get().pinned,t),fold(){V.set({
unfolded:[],focus:null,without:[],only:null,selected:[],pinned:{},stacks:[]}),Lt.start()},undo(){V.undo()&&Kn("Undone")},redo(){V.redo()&&Kn("Redone")},cite:_d,
pathFrom:v0,answered(){G1(V.get()),Pd(),h0(),vl(),mk(),Zc({...$t,state:V.get()})},now:()=>$t,canvas:()=>Lt,commands:()=>ms,light:vl};function QL(){lb(st,V,re),$t=
P1(V.get()),zy(st,re),F0(W("question"),st,V,re),S0(st,V,re),ms=Hy(st,V,re),By(),Lt=wg(W("canvas"),st,F1,V,{select:XL,hover:(t,e)=>N1(st,t,e,ge(st,V.get())),expand:re.
expand,unfold:t=>V.set({unfolded:[...new Set([...V.get().unfolded,...t])]}),menu:ms.menu,redraw:Sl,resized:z1,asked:t=>W("lasso").setAttribute("aria-pressed",String(
t))}),Lt.compare(oi(st,V.get())),Sl(),Lt.start(),ll($t),Bd=Ey(W("legend-body"),st,V,re),Bd.update($t),Wk(st,V,re),pk(W("timebar"),st,V,re),pb(V,re),D1(st,V,re),
wi(W("search"),W("search-options"),{graph:st,entries:kl,ready:_1,say:Kn,choose(t,e){t===null||e===null||(e==="story"?mb(st,V,re,t):Hd({type:e,id:t}))},questions:t=>Fg(
st,kl,t,V.get()),ask:_0}),V.on(YL),Od(V.get(),kt),ms.update(),Wu(st,V,re),Lt.asked()&&Pd(),vl(),Zc($t),Pg(st,V,Yi,()=>({...kt,...Yu(st)})),wu(qL,Yi)}new ResizeObserver(
([{target:t}])=>{document.documentElement.style.setProperty("--below",`${t.offsetHeight}px`)}).observe(W("timebar"));QL();A0(st,V,re);})();
